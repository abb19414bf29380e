import type { ValeurOption } from '../verbe.ts'

/** Une option donnée plusieurs fois, ou une fois avec des virgules : `--chapitre INS,DMP`. */
export function lireListe(valeur: ValeurOption): readonly string[] {
  return [valeur]
    .flat()
    .flatMap((texte) => (typeof texte === 'string' ? texte.split(',') : []))
    .map((texte) => texte.trim())
    .filter((texte) => texte !== '')
}
