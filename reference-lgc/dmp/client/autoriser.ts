import { xml } from '../../insi/soap/gabarit.ts'
import { enfant, texteEnfant } from '../../insi/soap/lecture-sure.ts'
import { HABILITATIONS } from '../soap/espaces.ts'
import type { Identite, InsDmp } from '../vihf/identite.ts'
import type { ClientDmp } from './client.ts'
import { type Issue, illisible, refus } from './issue.ts'
import { phraseDuCode } from './phrases.ts'

export type ActionAutorisation = 'AJOUT' | 'SUPPRESSION'

/** TD0.3 : pose ou retire mon autorisation ; la poser deux fois n'est pas une erreur (dmp.md §7.3 [V]). */
export async function autoriser(
  client: ClientDmp,
  {
    identite,
    patient,
    action,
  }: { identite: Identite; patient: InsDmp; action: ActionAutorisation },
): Promise<Issue<null>> {
  const reponse = await client.appeler({
    ...{ identite, patient },
    action: 'autorisation',
    corps: xml`<setAuthorization xmlns="${HABILITATIONS}"><action>${action}</action></setAuthorization>`,
  })
  if ('echec' in reponse) return reponse
  const sortie = enfant(reponse.valeur.element, HABILITATIONS, 'output')
  if (!sortie) return illisible('autorisation sans résultat')
  const statut = texteEnfant(sortie, HABILITATIONS, 'status')
  return /^DMPOk$/i.test(statut)
    ? { valeur: null }
    : refus(
        statut || 'sans-code',
        phraseDuCode(statut, texteEnfant(sortie, HABILITATIONS, 'context')),
      )
}
