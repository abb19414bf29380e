import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Navigateur, ouvrirParcours, type Parcours } from '../psc/parcours.essai.ts'

/** Le LGC de référence devant l'Annuaire simulé, dont chaque panne se joue sur un annuaire en place. */
let parcours: Parcours
let n: Navigateur

const commander = async (verbe: string, corps: unknown): Promise<void> => {
  const reponse = await fetch(`${parcours.description.controle}/_mock/annuaire/${verbe}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(corps),
  })
  if (!reponse.ok) throw new Error(`${verbe} : ${await reponse.text()}`)
}

/** Charge même ce qui est en place, et rend la page du chargement une fois fini. */
async function charger(): Promise<string> {
  await n.envoyer('/reglages/annuaire/charger', { forcer: 'oui' })
  for (;;) {
    const { html } = await n.aller('/reglages/annuaire/suivi')
    if (JSON.parse(html).termine) return (await n.aller('/reglages/annuaire')).texte
    await new Promise((suite) => setTimeout(suite, 10))
  }
}

beforeAll(async () => {
  parcours = await ouvrirParcours()
  n = parcours.navigateur()
  await n.connecter('c.testier')
  await n.envoyer('/dmp/responsabilite', { compris: 'oui', suite: '/patients' })
  await charger()
})
afterAll(() => parcours.arreter())

const PS = 'PS_LibreAcces'
const BAL = 'Extraction_Correspondance_MSSante'
const RELANCER = 'Relancez le chargement dans quelques minutes.'
const EDITEUR = 'prévenez l’éditeur du logiciel'

const FAUTES: [mode: string, raison: string, suite: string][] = [
  ['truncated-zip', "n'est pas une archive zip", RELANCER],
  ['bad-zip', "n'est pas une archive zip", RELANCER],
  ['empty-file', 'Le fichier est vide', RELANCER],
  ['missing-column', 'colonnes nécessaires : « Identification nationale PP »', EDITEUR],
  ['latin1', "n'est pas en UTF-8", RELANCER],
  ['half-line', 'finit au milieu d’une ligne', RELANCER],
  ['html-503', 'statut 503', RELANCER],
  ['500', 'statut 500', RELANCER],
  ['other-cert', "n'est pas signé par l'IGC-Santé", 'Faites vérifier par l’exploitant'],
]

test.each(
  FAUTES.flatMap((faute) => [PS, BAL].map((extraction) => [faute[0], extraction, faute] as const)),
)(
  '%s de %s : l’annuaire en place sert encore, et la page dit quoi faire',
  async (mode, extraction, [, raison, suite]) => {
    await commander('day', { n: 2 })
    await commander('faults', {
      ...{ endpoint: 'extraction', mode, count: 1 },
      ...(mode === 'other-cert' ? {} : { extraction }),
    })
    const page = await charger()
    expect(page).toContain('Le dernier chargement a échoué')
    expect(page).toContain(raison)
    expect(page).toContain(suite)
    expect(page).toContain("L'annuaire en place n'a pas changé")
    // Les données du premier jour : PARTANT y est, ARRIVANT pas encore.
    expect((await n.aller('/annuaire?nom=partant')).texte).toContain('99700200050')
    expect((await n.aller('/annuaire?nom=arrivant')).texte).toContain('Personne ne correspond')
  },
)

test.each(['renamed-column', 'extra-column'])(
  '%s se charge : les colonnes se lisent à leur nom',
  async (mode) => {
    await commander('day', { n: 1 })
    await commander('faults', { endpoint: 'extraction', mode, count: 2 })
    expect(await charger()).toMatch(/Camille TESTIER Réussi/)
    expect((await n.aller('/annuaire?nom=testier')).texte).toContain('camille.testier@')
  },
)
