/**
 * The entry of the register for an occupation that is none of the others. People choose it themselves, no search
 * finds it. No list names it: a complete list does not have it, and of any other list nobody can say.
 */
export const otherOccupation = 'other-occupation';
