import { type Base, lireUn } from '../../base/base.ts'

/** Délais proposés, en minutes : l'envoi se diffère, il ne se coupe pas (FAQ-06). */
export const DELAIS_MIN = [0, 2, 5, 15, 60] as const
const DELAI_DEFAUT = 2
const RAPPEL_DEFAUT = 180

const lire = (base: Base, cle: string): string | null =>
  lireUn<{ valeur: string }>(base, 'SELECT valeur FROM reglage WHERE cle = ?', [cle])?.valeur ??
  null

const ecrire = (base: Base, cle: string, valeur: string): void =>
  void base.executer(
    `INSERT INTO reglage (cle, valeur) VALUES (?, ?)
     ON CONFLICT (cle) DO UPDATE SET valeur = excluded.valeur`,
    [cle, valeur],
  )

/** Minutes entre la validation et l'envoi, pendant lesquelles l'envoi s'annule. */
export function delaiEnvoi(base: Base): number {
  const lu = lire(base, 'dmp-delai-envoi')
  return DELAIS_MIN.find((d) => String(d) === lu) ?? DELAI_DEFAUT
}
export const reglerDelai = (base: Base, minutes: number): void =>
  ecrire(base, 'dmp-delai-envoi', String(minutes))

/** Jours entre deux rappels du message de responsabilité (SC.DMP/CONF.21). */
export function joursRappel(base: Base): number {
  const lu = Number(lire(base, 'dmp-rappel-jours'))
  return Number.isInteger(lu) && lu >= 1 && lu <= 730 ? lu : RAPPEL_DEFAUT
}
export const reglerRappel = (base: Base, jours: number): void =>
  ecrire(base, 'dmp-rappel-jours', String(jours))
