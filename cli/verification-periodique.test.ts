/** Quatre ans passent au banc : le LGC de référence vérifie seul, sous le certificat automatique. */
import type { Browser } from 'playwright'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { UTILISATEURS } from '../steps/donnees/utilisateurs.ts'
import { lancerNavigateur } from '../steps/navigateur/index.ts'
import { aller, type Fenetre } from '../steps/pilotes/reference/fenetre.ts'
import { accepterIdentite, interrogerInsi } from '../steps/pilotes/reference/insi.ts'
import { creerPatient } from '../steps/pilotes/reference/saisie.ts'
import { connecter } from '../steps/pilotes/reference/session.ts'
import { connecterSimulateurs } from '../steps/services/simulateurs.ts'
import { demarrerPoste, type PosteDemarre } from './poste.ts'

const ATTENTE_MS = 120_000
const QUATRE_ANS_S = (4 * 365 + 2) * 86_400

let poste: PosteDemarre
let navigateur: Browser
beforeAll(async () => {
  poste = await demarrerPoste({ cible: 'reference' })
  navigateur = (await lancerNavigateur()).navigateur
}, ATTENTE_MS)
afterAll(async () => {
  await navigateur?.close()
  await poste?.arreter()
})

it(
  'une identité de quatre ans est vérifiée à l’ouverture de sa fiche, par INSI-AUTO',
  async () => {
    const simulateurs = connecterSimulateurs(poste.controle, ['insi'])
    const contexte = await navigateur.newContext({ viewport: { width: 1280, height: 800 } })
    const fenetre: Fenetre = { page: await contexte.newPage(), base: poste.lgc ?? '', patient: '' }
    const [medecin] = UTILISATEURS
    if (!medecin) throw new Error('aucun utilisateur d’essai')
    await connecter(fenetre, medecin)
    await creerPatient(fenetre, {
      ...{ nomNaissance: 'ADRUN', premierPrenom: 'ZOE', dateNaissance: '31/12/1975' },
      ...{ sexe: 'F', lieuNaissance: '63220' },
    })
    await interrogerInsi(fenetre, 'traits')
    await accepterIdentite(fenetre)
    const { patient } = fenetre
    await simulateurs.poster('insi', 'clock', { advanceSeconds: QUATRE_ANS_S })
    await connecter(fenetre, medecin)
    await aller(fenetre, patient)
    // La fiche n'attend pas la réponse : elle se recharge d'elle-même quand l'appel est soldé.
    await fenetre.page.getByRole('link', { name: /OK \(code 00\)$/ }).waitFor()
    const appels = await simulateurs.journal('insi')
    expect(
      appels.map((a) => [a.operation, a.code, /CN=([\w-]+)/.exec(a.appelant ?? '')?.[1]]),
    ).toEqual([
      ['rechercherInsAvecTraitsIdentite', '00', 'INSI-MANU'],
      ['verifierInsAvecTraitsIdentite', '00', 'INSI-AUTO'],
    ])
    expect(appels.flatMap((a) => a.ecarts)).toEqual([])
    await contexte.close()
  },
  ATTENTE_MS,
)
