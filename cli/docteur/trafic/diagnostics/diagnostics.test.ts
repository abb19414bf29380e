import { describe, expect, it } from 'vitest'
import type { EcartProtocole, EntreeJournal } from '../../../../mocks/contrat.ts'
import type { IncidentDate } from '../../../../mocks/serveur/connexions.ts'
import { UTILISATEURS } from '../../../../steps/donnees/utilisateurs.ts'
import type { Acte } from '../provoquer.ts'
import { diagnostiquer } from './index.ts'
import { type Correcteur, ecrireDiagnostic, type Faits } from './types.ts'

const [utilisateur] = UTILISATEURS
if (!utilisateur) throw new Error('aucun compte d’essai')
const FAIT: Acte = { utilisateur, compteRefuse: null, echec: null }

const TEMPS = '2026-11-20T09:00:00.000Z'

function appel(precise: Partial<EntreeJournal> & { temps?: string } = {}): EntreeJournal {
  const { temps = TEMPS, ...reste } = precise
  return {
    id: 1,
    service: 'insi',
    horodatage: TEMPS,
    appelant: 'CN=INSI-AUTO',
    operation: 'rechercherInsAvecTraitsIdentite',
    requete: {
      methode: 'POST',
      chemin: '/lps',
      entetes: {},
      corps: `<c:ContexteLPS xmlns:c="u"><c:Temps>${temps}</c:Temps></c:ContexteLPS>`,
    },
    reponse: { statut: 200, entetes: {}, corps: '' },
    resultat: 'ok',
    code: '00',
    ecarts: [],
    ...reste,
  }
}

const incident = (code: string, etape: IncidentDate['etape'] = 'tls'): IncidentDate => ({
  id: 1,
  horodatage: TEMPS,
  serveur: 'insi',
  etape,
  code,
  distant: null,
})

const diagnostics = (precise: Partial<Faits>) =>
  diagnostiquer({
    appels: [],
    incidents: [],
    acte: FAIT,
    attente: 10,
    urlInsi: 'https://127.0.0.1:18401/lps',
    autorite: '.segur/pki/ca.pem',
    ...precise,
  })

describe('une connexion manquée nomme ce qui est faux et qui le corrige', () => {
  it.each<[string, RegExp, Correcteur]>([
    // Codes relevés sur de vrais clients : curl, Java, Node.
    ['ERR_SSL_TLSV1_ALERT_UNKNOWN_CA', /ne reconnaît pas son autorité/, 'reglage'],
    ['ERR_SSL_SSLV3_ALERT_CERTIFICATE_UNKNOWN', /ne reconnaît pas son autorité/, 'reglage'],
    ['SANS_REQUETE', /raccroche/, 'reglage'],
    ['ERR_SSL_SSLV3_ALERT_CERTIFICATE_EXPIRED', /expiré/, 'reglage'],
    ['ERR_SSL_PEER_DID_NOT_RETURN_A_CERTIFICATE', /aucun certificat de client/, 'reglage'],
    ['ERR_SSL_HTTP_REQUEST', /en clair/, 'reglage'],
    ['TLS_SUR_HTTP', /port qui parle http/, 'reglage'],
    ['ERR_SSL_UNSUPPORTED_PROTOCOL', /TLS 1\.2/, 'logiciel'],
    ['ERR_SSL_NO_SHARED_CIPHER', /chiffrement en commun/, 'logiciel'],
    ['ERR_SSL_INCONNU', /la connexion TLS échoue \(ERR_SSL_INCONNU\)/, 'reseau'],
  ])('%s', (code, constat, correcteur) => {
    const [diagnostic] = diagnostics({ incidents: [incident(code)] })
    expect(diagnostic).toMatchObject({ correcteur, constat: expect.stringMatching(constat) })
    expect(diagnostic?.remede).toMatch(/\S/)
  })

  it('la même dix fois ne se dit qu’une', () => {
    const incidents = Array.from({ length: 10 }, () => incident('SANS_REQUETE', 'muette'))
    expect(diagnostics({ incidents })).toHaveLength(1)
  })

  it('suivie d’un appel servi, elle n’est plus un problème', () => {
    const incidents = [incident('SANS_REQUETE', 'muette')]
    expect(diagnostics({ incidents, appels: [appel()] })).toEqual([])
  })
})

describe('un appel refusé nomme le certificat, l’adresse ou le numéro', () => {
  const ecart = (regle: string, marque: EcartProtocole['marque'] = 'V'): EcartProtocole => ({
    ...{ regle, marque },
    source: 'ins.md',
    message: `défaut ${regle}`,
  })
  const refuse = (regle: string, marque?: EcartProtocole['marque']) =>
    appel({ resultat: 'refus', code: 'x', ecarts: [ecart(regle, marque)] })

  it.each<[string, RegExp]>([
    ['insi.chemin', /\/lps/],
    ['insi.certificat-chaine', /autorites/],
    ['insi.certificat-dates', /horloge/],
    ['insi.certificat-revoque', /insi-auto/],
    ['insi.certificat-usage', /AUTH_CLI/],
    ['insi.certificat-organisation', /organisation/],
    ['insi.certificat-cn', /INSI-AUTO ou INSI-MANU/],
    ['insi.authentification', /certificat/],
    ['insi.idam', /idamAcceptes/],
  ])('%s', (regle, remede) => {
    const [diagnostic] = diagnostics({ appels: [refuse(regle)] })
    expect(diagnostic).toMatchObject({ correcteur: 'reglage', constat: `défaut ${regle}` })
    expect(diagnostic?.remede).toMatch(remede)
  })

  it('une requête mal formée revient au logiciel', () => {
    const [diagnostic] = diagnostics({ appels: [refuse('insi.schema')] })
    expect(diagnostic).toMatchObject({ correcteur: 'logiciel' })
  })

  it('un choix du banc n’est pas reproché', () => {
    const choix = appel({ ecarts: [ecart('insi.choix', 'C')] })
    expect(diagnostics({ appels: [choix] })).toEqual([])
  })

  it('un refus sans raison connue reste un refus', () => {
    const [diagnostic] = diagnostics({ appels: [appel({ resultat: 'faute', code: 'insi_102' })] })
    expect(diagnostic?.constat).toContain('insi_102')
  })
})

describe('les gestes', () => {
  it('un compte refusé est nommé, avec ce que le logiciel en dit', () => {
    const acte = { ...FAIT, compteRefuse: ['Mot de passe inconnu.'] }
    const [diagnostic, ...autres] = diagnostics({ acte })
    expect(diagnostic?.constat).toMatch(/c\.testier.+Mot de passe inconnu/)
    expect(autres).toEqual([])
  })

  it('une action qui échoue revient au pilote', () => {
    const acte = { ...FAIT, echec: { geste: 'creerPatient', raison: 'bouton absent' } }
    expect(diagnostics({ acte })).toEqual([
      expect.objectContaining({ correcteur: 'pilote', constat: expect.stringContaining('bouton') }),
    ])
  })

  it('rien n’arrive : les trois causes, avec l’adresse attendue', () => {
    const dits = diagnostics({})
    expect(dits.map(({ correcteur }) => correcteur)).toEqual(['reglage', 'reseau', 'pilote'])
    expect(dits[0]?.constat).toContain('10 s')
    expect(dits[0]?.remede).toContain('https://127.0.0.1:18401/lps')
  })

  it('rien n’arrive quand une personne agit : le geste est le sien', () => {
    expect(diagnostics({ acte: null }).at(-1)?.correcteur).toBe('logiciel')
  })
})

describe('les horloges', () => {
  it.each([
    ['2026-11-20T09:00:30.000Z', 0],
    ['2026-11-20T09:02:00.000Z', 1],
    ['2026-11-20T08:58:00.000Z', 1],
    ['jamais', 0],
  ])('à %s pour 09:00:00, %i problème', (temps, nombre) => {
    expect(diagnostics({ appels: [appel({ temps })] })).toHaveLength(nombre)
  })
})

it('une phrase dit ce qui ne va pas, qui corrige et comment', () => {
  const [diagnostic] = diagnostics({ incidents: [incident('ERR_SSL_HTTP_REQUEST')] })
  expect(diagnostic && ecrireDiagnostic(diagnostic)).toBe(
    'Le logiciel appelle INSi en clair, par http. À corriger : le réglage de votre logiciel. Mettez « https:// » dans l’adresse du service.',
  )
})
