import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type * as apartPart from './apart-part.ts';

export type ApartPart = typeof apartPart;

/** The part of a page that comes last, for whatever in a result waits for it; `null` until it has come. */
export const ApartContext = createContext<ApartPart | null>(null);

export function useApart(): ApartPart | null {
  return useContext(ApartContext);
}
