import { inscrire } from '../base/fil.ts'
import type { Complements, EtatCivil, Usager } from '../base/types.ts'
import { type Compte, nomDe } from '../comptes/comptes.ts'
import type { Cabinet } from '../logiciel/cabinet.ts'
import { inscrireEtat } from './changer-etat.ts'
import { presenterPiece } from './pieces.ts'
import { etatDe } from './regles/etat.ts'

/** Ouvre une fiche ; son état se déduit, la pièce présentée n'est que vue. */
export function creerUsager(
  cabinet: Cabinet,
  compte: Compte,
  { civil, complements, piece }: { civil: EtatCivil; complements: Complements; piece: string },
): Usager {
  const { base, maintenant } = cabinet
  const usager: Usager = {
    id: base.prochain,
    civil,
    complements,
    ins: null,
    dementie: false,
    controlee: false,
    pieces: [],
    drapeaux: [],
    proposition: null,
    aReprendre: null,
    fil: [],
  }
  base.prochain += 1
  base.usagers.set(usager.id, usager)
  const apres = `${civil.nom} ${civil.prenom}`
  const acte = { le: maintenant(), par: nomDe(compte) }
  inscrire(usager, acte, { quoi: 'Ouverture de la fiche', avant: '', apres })
  inscrireEtat(cabinet, { usager, compte }, { avant: '', apres: etatDe(usager) })
  if (piece !== '') presenterPiece(cabinet, { usager, compte }, piece)
  return usager
}
