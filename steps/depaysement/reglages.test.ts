import { describe, expect, it } from 'vitest'
import { NonVerifiable } from '../issues.ts'
import { CHAMPS_IDENTITE, type Pilote } from '../pilotes/contrat.ts'
import { creerReglages } from './reglages.ts'

const FAIT = { accepte: true, messages: [] }

/** Un logiciel qui note ses gestes ; `refus` fait échouer les réglages. */
function logiciel(refus = '') {
  const gestes: string[] = []
  const noter = (nom: string) => async (reglage: unknown) => {
    if (nom === refus) throw new Error('page absente')
    gestes.push(`${nom} ${JSON.stringify(reglage) ?? ''}`.trim())
    return FAIT
  }
  const noms = ['reglerDroit', 'reglerAffichage', 'reglerValidationAutomatique', 'reglerEditions']
  const pilote = {
    connecter: async () => FAIT,
    deconnecter: async () => undefined,
    ...Object.fromEntries(noms.map((nom) => [nom, noter(nom)])),
  } as unknown as Pilote
  return { pilote, gestes }
}

const droit = (accorde: boolean) =>
  ({ role: 'secrétaire', droit: 'appeler-insi', accorde }) as const

describe('les réglages qu’un scénario change', () => {
  it('sont remis par les mêmes gestes, une fois', async () => {
    const { pilote, gestes } = logiciel()
    const reglages = creerReglages()
    const suivi = reglages.suivre(pilote)
    await suivi.reglerDroit(droit(false))
    await suivi.reglerAffichage(['nomNaissance'])
    gestes.length = 0
    await reglages.remettre(pilote)
    await reglages.remettre(pilote)
    expect(gestes).toEqual([
      `reglerDroit ${JSON.stringify(droit(true))}`,
      `reglerAffichage ${JSON.stringify(CHAMPS_IDENTITE)}`,
    ])
  })

  it('que le scénario a remis lui-même ne demandent rien', async () => {
    const { pilote, gestes } = logiciel()
    const reglages = creerReglages()
    const suivi = reglages.suivre(pilote)
    await suivi.reglerDroit(droit(false))
    await suivi.reglerDroit(droit(true))
    await suivi.reglerValidationAutomatique(true)
    await suivi.reglerValidationAutomatique(false)
    await suivi.reglerEditions([])
    gestes.length = 0
    await reglages.remettre(pilote)
    expect(gestes).toEqual([])
  })

  it('qui ne se remettent pas rendent le scénario suivant non vérifiable, et restent à remettre', async () => {
    const { pilote } = logiciel()
    const reglages = creerReglages()
    await reglages.suivre(pilote).reglerValidationAutomatique(true)
    const casse = logiciel('reglerValidationAutomatique')
    const refus = await reglages.remettre(casse.pilote).catch((erreur) => erreur)
    expect(refus).toBeInstanceOf(NonVerifiable)
    expect(refus.message).toMatch(/\(validation\).+page absente/)
    const repare = logiciel()
    await reglages.remettre(repare.pilote)
    expect(repare.gestes).toEqual(['reglerValidationAutomatique false'])
  })
})
