import { montrer } from '../../../montrer.ts'
import { attribut } from '../../lecture/parcourir.ts'
import { USAGES_ADRESSE, USAGES_TELECOM } from '../../tables/listes.ts'
import { type RegleDocument, relever } from '../types.ts'

const USAGES = { addr: USAGES_ADRESSE, telecom: USAGES_TELECOM } as const

export const usage: RegleDocument = {
  regle: 'cda.coordonnees.usage',
  objet: 'usage d’une adresse ou d’un moyen de contact dans la liste',
  source: 'cda.md §9',
  marque: 'V',
  gravite: 'bloquante',
  juger: ({ index }) =>
    (['addr', 'telecom'] as const).flatMap((nom) =>
      index.partout(nom).flatMap((noeud) => {
        const ecrit = attribut(noeud, 'use')?.trim()
        const inconnu = ecrit?.split(/\s+/).find((mot) => !USAGES[nom].includes(mot))
        if (inconnu === undefined) return []
        const message = `L’usage « ${montrer(inconnu)} » n’est pas admis : ${USAGES[nom].join(', ')}.`
        return [relever(noeud, message, 'Choisir dans la liste, ou retirer use.')]
      }),
    ),
}
