import { todayInBelgium } from '#content/format.ts';

/**
 * The day on which these pages are made, in Belgium: the only clock of the built pages, and they say which day it was.
 * For files only: a Worker has no clock while it starts.
 */
export const buildDay = todayInBelgium(new Date());
