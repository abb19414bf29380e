import type { Constat } from '../../../reports/campagne/types.ts'
import type { LigneHistorique, Utilisateur } from '../../pilotes/contrat.ts'
import { controler, normaliser } from '../controle.ts'
import { datee } from './datee.ts'
import { contientValeur } from './ecritures.ts'

const decrire = (lignes: readonly LigneHistorique[]) =>
  lignes.map((l) => `${l.date} ${l.heure} ${l.auteur} ${l.type} ${l.detail}`).join(' | ')

const signee = (ligne: LigneHistorique, auteur: Utilisateur) =>
  datee(ligne) && normaliser(ligne.auteur).includes(normaliser(auteur.nom))

/** INS.17 (règle 16) : quand, quoi, de quelle valeur à quelle valeur, et qui. */
export function modificationHistorisee(
  lignes: readonly LigneHistorique[],
  attendu: { avant: string; apres: string; auteur: Utilisateur },
): Constat {
  return controler({
    id: 'ins.modification-historisee',
    conforme: lignes.some(
      (ligne) =>
        signee(ligne, attendu.auteur) &&
        ligne.type.trim() !== '' &&
        contientValeur(ligne.detail, attendu.avant) &&
        contientValeur(ligne.detail, attendu.apres),
    ),
    attendu: `une ligne datée, à l'heure, par ${attendu.auteur.nom}, son type, « ${attendu.avant} » puis « ${attendu.apres} »`,
    observe: decrire(lignes),
    ou: 'historique de l’identité',
    action:
      'Tracer chaque modification d’un trait : date, heure, type, auteur, valeurs avant et après.',
    source: 'guide INS, règle 16 [V]',
  })
}

/** INS.26 (règle 21) : le changement de statut garde le statut antérieur, sa date et son responsable. */
export function statutAnterieur(
  lignes: readonly LigneHistorique[],
  attendu: { avant: string; apres: string; auteur: Utilisateur },
): Constat {
  const dit = (ligne: LigneHistorique, statut: string) =>
    normaliser(`${ligne.type} ${ligne.detail}`).includes(normaliser(statut))
  return controler({
    id: 'ins.statut-anterieur',
    conforme: lignes.some(
      (ligne) =>
        signee(ligne, attendu.auteur) && dit(ligne, attendu.avant) && dit(ligne, attendu.apres),
    ),
    attendu: `une ligne datée, à l'heure, par ${attendu.auteur.nom} : de « ${attendu.avant} » à « ${attendu.apres} »`,
    observe: decrire(lignes),
    ou: 'historique de l’identité',
    action:
      'Garder à chaque changement de statut le statut antérieur, la date, l’heure et le responsable.',
    source: 'guide INS, règle 21 [V]',
  })
}
