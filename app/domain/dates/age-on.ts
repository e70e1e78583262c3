/** Whole years of age on a day; both days 'YYYY-MM-DD'. Who was born on 29 February is a year older on 1 March of a common year. */
export function ageOn(options: { birthDate: string; day: string }): number {
  const { birthDate, day } = options;
  const years = Number(day.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return day.slice(5) < birthDate.slice(5) ? years - 1 : years;
}
