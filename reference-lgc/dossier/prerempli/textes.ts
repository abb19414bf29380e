import type { TypeDocument } from '../../documents/types.ts'
import type { Identite } from '../../patients/identite.ts'
import type { Entree } from '../entree.ts'
import type { Rubrique } from '../rubriques.ts'
import { patientPresente, rubriqueEnPhrase } from './phrases.ts'

const CLINIQUE: readonly Rubrique[] = [
  'pathologie',
  'antecedent-medical',
  'antecedent-chirurgical',
  'allergie',
  'traitement',
]

const resume = (entrees: readonly Entree[]): string =>
  CLINIQUE.map((rubrique) => rubriqueEnPhrase(entrees, rubrique))
    .filter(Boolean)
    .join('\n')

const paragraphes = (...parties: readonly string[]): string =>
  parties.filter((partie) => partie !== '').join('\n\n')

type Texte = (identite: Identite, entrees: readonly Entree[]) => string

/** Le début de texte que le dossier donne ; le médecin le complète. */
const TEXTES: Partial<Record<TypeDocument, Texte>> = {
  lettre: (identite, entrees) =>
    paragraphes(
      'Cher confrère,',
      `Je vous adresse ${patientPresente(identite)}, pour avis.`,
      resume(entrees),
      'Avec mes remerciements, bien confraternellement.',
    ),
  'lettre-liaison': (identite, entrees) =>
    paragraphes(
      'Cher confrère,',
      `Je vous transmets les éléments utiles à la suite du suivi de ${patientPresente(identite)}.`,
      resume(entrees),
      'Conduite à tenir proposée :',
      'Bien confraternellement.',
    ),
  'compte-rendu': (identite, entrees) =>
    paragraphes(`Consultation de ${patientPresente(identite)}.`, resume(entrees), 'Conclusion :'),
  certificat: (identite) =>
    `Je certifie avoir examiné ce jour ${patientPresente(identite)}, et constaté ce qui suit :`,
}

export const textePrerempli = (
  type: TypeDocument,
  identite: Identite,
  entrees: readonly Entree[],
): string => TEXTES[type]?.(identite, entrees) ?? ''

/** Ce qu'un expert lit avant la question. */
export const contextePrerempli = (identite: Identite, entrees: readonly Entree[]): string =>
  paragraphes(patientPresente(identite), resume(entrees))
