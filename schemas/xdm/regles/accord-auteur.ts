import { montrer } from '../../montrer.ts'
import { classifications, slot } from '../ebrim.ts'
import { CLASSIFICATIONS } from '../espaces.ts'
import { anomalieXdm, type RegleXdm } from './types.ts'

/** L’auteur de la fiche est un auteur du document (cda.md §20 [V]). */
export const accordAuteur: RegleXdm = ({ documents }) =>
  documents.flatMap(({ fiche, chemin, cda }) => {
    if (!cda?.lu) return []
    const { auteurs } = cda.enTete
    return classifications(fiche.objet, CLASSIFICATIONS.auteur)
      .flatMap((c) => slot(c, 'authorPerson'))
      .map((xcn) => xcn.split('^')[0] ?? '')
      .filter((identifiant) => auteurs.length > 0 && !auteurs.includes(identifiant))
      .map((identifiant) =>
        anomalieXdm('accord-auteur', 'bloquante', {
          lieu: `document ${montrer(chemin ?? '')}, authorPerson`,
          message: `L’auteur « ${montrer(identifiant)} » n’est pas celui du CDA : ${montrer(auteurs.join(', '))}.`,
          remede: 'Reprendre l’identifiant de l’auteur du document.',
          source: 'cda.md §20',
        }),
      )
  })
