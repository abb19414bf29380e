import { montrer } from '../../../montrer.ts'
import { attribut, descendre, enfants } from '../../lecture/parcourir.ts'
import { CLASSES_PARTICIPANT, TYPES_PARTICIPANT } from '../../tables/listes.ts'
import { type RegleDocument, relever } from '../types.ts'

export const participant: RegleDocument = {
  regle: 'cda.intervenant.participant',
  objet: 'rôle et classe des autres participants',
  source: 'cda.md §6',
  marque: 'V',
  gravite: 'bloquante',
  juger: ({ racine }) =>
    enfants(racine, 'participant').flatMap((noeud) => {
      const type = attribut(noeud, 'typeCode') ?? ''
      const entite = descendre(noeud, 'associatedEntity')
      const classe = attribut(entite, 'classCode') ?? ''
      const faux = []
      if (!TYPES_PARTICIPANT.includes(type)) {
        const message = `Le rôle « ${montrer(type)} » n’est pas admis : ${TYPES_PARTICIPANT.join(', ')}.`
        faux.push(relever(noeud, message, 'Choisir le rôle dans la liste (INF pour informer).'))
      }
      if (entite !== null && !CLASSES_PARTICIPANT.includes(classe)) {
        const message = `La classe « ${montrer(classe)} » n’est pas admise : PROV ou AGNT.`
        faux.push(relever(entite, message, 'Écrire PROV pour un professionnel, AGNT sinon.'))
      }
      return faux
    }),
}
