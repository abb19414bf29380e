import type { DateIncomplete } from '../modele/rubrique.ts'

/** `2014-05-27` se lit « 27/05/2014 », `2014-05` « 05/2014 », `2014` « 2014 ». */
export const dateLue = (date: DateIncomplete): string => date.split('-').reverse().join('/')

/** « depuis 05/2014 », « de 2009 à 2011 », « jusqu'en 2011 » ; vide sans date. */
export function periodeLue(debut: DateIncomplete | null, fin: DateIncomplete | null): string {
  if (debut && fin) return `de ${dateLue(debut)} à ${dateLue(fin)}`
  if (debut) return `depuis ${debut.length === 10 ? 'le ' : ''}${dateLue(debut)}`
  return fin ? `jusqu'à ${dateLue(fin)}` : ''
}
