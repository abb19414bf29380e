import { afterAll, expect, test } from 'vitest'
import { creerSchemasInsi } from '../../schemas/insi/schemas-insi.ts'
import type { CertificatClient } from '../pki/certificat-client.ts'
import { creerConfiance } from '../pki/confiance.ts'
import { appel, tchitchi } from './essai/messages.ts'
import { creerEtat } from './etat.ts'
import { FORMES } from './formes/index.ts'
import { IDENTITES_DE_TEST } from './identites-de-test.ts'
import { creerOutils } from './outils.ts'
import { REGLAGES_PAR_DEFAUT } from './reglages.ts'
import { repondre } from './repondre.ts'

const schemas = creerSchemasInsi()
afterAll(() => schemas.liberer())

const CERTIFICAT: CertificatClient = {
  sujet: new Map([
    ['CN', ['INSI-AUTO']],
    ['OU', ['499700000013001']],
  ]),
  emetteur: new Map([['CN', ['MOCK AC ORGANISATIONS']]]),
  appelant: 'CN=INSI-AUTO',
  usagesEtendus: ['1.3.6.1.5.5.7.3.2'],
  defautChaine: null,
  revoque: false,
}

test('une réponse que notre schéma refuse est une faute du banc au journal', async () => {
  const etat = creerEtat(IDENTITES_DE_TEST, {})
  // Une base corrompue, que l'API de contrôle n'aurait pas laissé entrer.
  etat.identites = etat.identites.map((i) => ({
    ...i,
    dateNaissance: i.dateNaissance,
    lieuNaissance: '',
    matricule: { ...i.matricule, numero: 'abc' },
  }))
  const { corps, entetes } = appel({ corps: tchitchi() })
  const { ecarts, code } = repondre(
    {
      typeContenu: entetes?.['content-type'] ?? null,
      octets: new TextEncoder().encode(String(corps)),
      certificat: CERTIFICAT,
    },
    etat,
    {
      idamAcceptes: ['HARN00000001'],
      reglages: REGLAGES_PAR_DEFAUT,
      carteDe: () => null,
      professionDe: () => null,
    },
    {
      ...creerOutils({ schemas, formes: FORMES, confiance: await creerConfiance('', '') }),
      maintenant: new Date(),
    },
  )
  expect(code).toBe('00')
  expect(ecarts).toMatchObject([
    { regle: 'banc.reponse-invalide', message: expect.stringContaining('NumIdentifiant') },
  ])
})
