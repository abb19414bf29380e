import { attribut, descendre, type Noeud, suitModele, tous } from '../../lecture/parcourir.ts'
import { COPIE } from '../../tables/modeles.ts'
import { type RegleDocument, type Releve, relever } from '../types.ts'
import { copiesDe } from './copies.ts'

function jugerOrganizer(organizer: Noeud): readonly Releve[] {
  const faux: Releve[] = []
  const code = attribut(descendre(organizer, 'code'), 'code')
  if (!suitModele(organizer, COPIE.organizer) || code !== COPIE.codeOrganizer) {
    const message = `L’entrée de la copie a besoin du modèle ${COPIE.organizer} et du code ${COPIE.codeOrganizer}.`
    faux.push(relever(organizer, message, 'Écrire le templateId et le code de l’organizer.'))
  }
  const type = tous(organizer, 'component', 'observation').find(
    (o) =>
      suitModele(o, COPIE.observation) &&
      attribut(descendre(o, 'code'), 'code') === COPIE.codeObservation &&
      attribut(descendre(o, 'value'), 'code') === COPIE.code,
  )
  if (type === undefined) {
    const message = `L’entrée de la copie n’a pas l’observation ${COPIE.codeObservation} de valeur ${COPIE.code}.`
    faux.push(relever(organizer, message, 'Ajouter l’observation du type de document.'))
  }
  return faux
}

/** Une entrée organizer, son modèle, et l'observation qui dit le type (cda.md §12 [V]). */
export const organisation: RegleDocument = {
  regle: 'cda.copie.organisation',
  objet: 'entrée de la copie PDF : organizer et type de document',
  source: 'cda.md §12',
  marque: 'V',
  gravite: 'bloquante',
  juger: (document) =>
    copiesDe(document).flatMap((section) => {
      const organizers = tous(section, 'entry', 'organizer')
      const [organizer] = organizers
      if (organizer !== undefined && organizers.length === 1) return jugerOrganizer(organizer)
      const message = `La section de copie a ${organizers.length} organizer ; il en faut un.`
      return [relever(section, message, 'Écrire une entrée organizer CLUSTER.')]
    }),
}
