import { type DemandePsc, repetes } from './demande.ts'
import { ecart } from './regle.ts'
import { erreur, type Sortie } from './sortie.ts'

/** Refuse un appel direct qui n'est pas un formulaire aux paramètres uniques ; `null` s'il convient. */
export function refuserFormulaire({ formulaire }: DemandePsc): Sortie | null {
  if (formulaire === null)
    return erreur(400, 'invalid_request', 'Form parameters are expected', {
      ecarts: [
        ecart('formulaire', 'RFC 6749 §3.2', 'V', 'Le corps n’est pas un formulaire encodé.'),
      ],
    })
  const doubles = repetes(formulaire)
  if (doubles.length === 0) return null
  return erreur(400, 'invalid_request', 'duplicated parameter', {
    ecarts: [
      ecart(
        'parametres-repetes',
        'RFC 6749 §3.2',
        'V',
        `Paramètres répétés : ${doubles.join(', ')}.`,
      ),
    ],
  })
}
