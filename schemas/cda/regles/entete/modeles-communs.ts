import { MODELE_HL7_FRANCE, MODELE_STRUCTURATION_MINIMALE } from '../../tables/volets.ts'
import { type RegleDocument, relever } from '../types.ts'

const COMMUNS = [MODELE_HL7_FRANCE, MODELE_STRUCTURATION_MINIMALE]

export const modelesCommuns: RegleDocument = {
  regle: 'cda.entete.modeles-communs',
  objet: 'modèles HL7 France et structuration minimale déclarés',
  source: 'cda.md §4',
  marque: 'V',
  gravite: 'bloquante',
  juger: ({ racine, modeles }) =>
    COMMUNS.filter((modele) => !modeles.includes(modele)).map((modele) =>
      relever(
        racine,
        `Le templateId « ${modele} » manque dans l’en-tête.`,
        `Ajouter <templateId root="${modele}"/>.`,
      ),
    ),
}
