import { inscrire } from '../base/fil.ts'
import type { Usager } from '../base/types.ts'
import { type Compte, nomDe } from '../comptes/comptes.ts'
import type { Cabinet } from '../logiciel/cabinet.ts'
import { etatDe } from './regles/etat.ts'

const AUTOMATE = 'automatisme'

/** Fait ce changement et, s'il change l'état de l'identité, l'inscrit au fil. */
export function changerEtat(
  cabinet: Pick<Cabinet, 'maintenant' | 'a'>,
  { usager, compte }: { usager: Usager; compte: Compte },
  changer: () => void,
): void {
  const avant = etatDe(usager)
  changer()
  const apres = etatDe(usager)
  if (avant !== apres) inscrireEtat(cabinet, { usager, compte }, { avant, apres })
}

/** Inscrit un état au fil ; le premier n'a pas d'état antérieur. */
export function inscrireEtat(
  { maintenant, a }: Pick<Cabinet, 'maintenant' | 'a'>,
  { usager, compte }: { usager: Usager; compte: Compte },
  etats: { avant: string; apres: string },
): void {
  const par = a('etat-change-sans-auteur') ? AUTOMATE : nomDe(compte)
  inscrire(usager, { le: maintenant(), par }, { quoi: 'État de l’identité', ...etats })
}
