/** Filing dates a case may carry. Law we do not hold is answered, not refused. */
export const filedOnRange = { min: '2019-01-01', max: '2035-12-31' } as const;
