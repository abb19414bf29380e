import { type Compte, nomComplet } from '../../comptes/compte.ts'
import type { Noyau } from '../../serveur/dependances.ts'
import { ajouterEntree, cloreEntree, modifierEntree } from '../depot.ts'
import type { Entree } from '../entree.ts'
import { intituleDe } from '../lire.ts'
import { dateLue } from '../regles/date-partielle.ts'
import { DESCRIPTIONS_RUBRIQUE, type Rubrique } from '../rubriques.ts'
import { tracerDossier } from '../traces.ts'

const dans = (rubrique: Rubrique): string => `« ${DESCRIPTIONS_RUBRIQUE[rubrique].titre} »`

/** Ajoute une entrée et sa trace. */
export function ajouter(
  noyau: Noyau,
  compte: Compte,
  nouvelle: Pick<Entree, 'patientId' | 'rubrique' | 'valeurs'>,
): void {
  const creeLe = noyau.horloge.maintenant().toISOString()
  const entree = { ...nouvelle, creeLe, auteur: nomComplet(compte) }
  noyau.base.transaction(() => {
    ajouterEntree(noyau.base, entree)
    const operation = `Ajout dans ${dans(nouvelle.rubrique)} : ${nommer(nouvelle)}`
    tracerDossier(noyau, { patientId: nouvelle.patientId, compte, operation })
  })
}

/** Remplace les valeurs d'une entrée ; la trace dit l'ancien intitulé et le nouveau. */
export function modifier(
  noyau: Noyau,
  compte: Compte,
  entree: Entree,
  valeurs: Entree['valeurs'],
): void {
  noyau.base.transaction(() => {
    modifierEntree(noyau.base, entree.id, valeurs)
    const [avant, apres] = [nommer(entree), nommer({ ...entree, valeurs })]
    const quoi = avant === apres ? apres : `${avant}, devenu ${apres}`
    const operation = `Modification dans ${dans(entree.rubrique)} : ${quoi}`
    tracerDossier(noyau, { patientId: entree.patientId, compte, operation })
  })
}

/** Clôt une entrée, ou la rouvre quand `fin` est nulle. */
export function clore(
  noyau: Noyau,
  compte: Compte,
  entree: Entree,
  fin: { le: string; motif: string } | null,
): void {
  noyau.base.transaction(() => {
    cloreEntree(noyau.base, entree.id, {
      clotureLe: fin?.le ?? null,
      clotureMotif: fin?.motif ?? null,
    })
    const quoi = `${dans(entree.rubrique)} : ${nommer(entree)}`
    const operation = fin
      ? `Clôture dans ${quoi}, fin ${dateLue(fin.le)} (${fin.motif})`
      : `Réouverture dans ${quoi}`
    tracerDossier(noyau, { patientId: entree.patientId, compte, operation })
  })
}

const nommer = (entree: Pick<Entree, 'rubrique' | 'valeurs'>): string => intituleDe(entree)
