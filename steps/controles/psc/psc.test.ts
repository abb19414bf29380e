import { describe, expect, it } from 'vitest'
import type { EchangePsc } from '../../services/psc.ts'
import { memeCompte, reponseRefusee } from './connexion.ts'
import { demandeComplete } from './demande.ts'
import { servicesFermes } from './incitation.ts'
import { portailOuvert } from './portail.ts'
import { connexionTracee, sansSecret } from './secrets.ts'
import { jetonRenouvele, sessionFermee } from './session.ts'
import { nombreCompare } from './telephone.ts'

const echange = (point: string, parametres: Record<string, string>, abouti = true): EchangePsc => ({
  ...{ id: 1, point, parametres, abouti },
})
const JUSTE = {
  scope: 'openid scope_all',
  acr_values: 'eidas1',
  state: 'sha256:a',
  nonce: 'sha256:b',
}
const fautifs = (parametres: Record<string, string>) =>
  demandeComplete([echange('auth', parametres)])
    .filter((c) => !c.conforme)
    .map(({ id }) => id)

describe('la demande de connexion', () => {
  it('complète, passe', () => {
    expect(fautifs(JUSTE)).toEqual([])
  })

  it.each([
    ['scope', 'openid', 'psc.demande-portee'],
    ['acr_values', 'eidas2', 'psc.demande-acr'],
    ['state', '', 'psc.demande-etat'],
    ['nonce', '', 'psc.demande-nonce'],
  ])('dont %s vaut « %s » est condamnée', (nom, valeur, id) => {
    expect(fautifs({ ...JUSTE, [nom]: valeur })).toEqual([id])
  })

  it('jamais reçue condamne tout', () => {
    expect(demandeComplete([]).some((c) => c.conforme)).toBe(false)
  })
})

describe('la session', () => {
  it('se renouvelle quand un rafraîchissement a abouti', () => {
    const recu = (abouti: boolean) => [echange('token', { grant_type: 'refresh_token' }, abouti)]
    expect(jetonRenouvele(recu(true)).conforme).toBe(true)
    expect(jetonRenouvele(recu(false)).conforme).toBe(false)
  })

  it('n’est pas renouvelée quand le logiciel repasse par la mire', () => {
    const entree = [echange('auth', JUSTE), echange('token', { grant_type: 'authorization_code' })]
    const suite = [echange('token', { grant_type: 'refresh_token' })]
    expect(jetonRenouvele([...entree, ...suite]).conforme).toBe(true)
    expect(jetonRenouvele([...entree, echange('auth', JUSTE), ...suite]).conforme).toBe(false)
  })

  it('se ferme avec la preuve et un retour', () => {
    const complete = { id_token_hint: 'x', post_logout_redirect_uri: 'http://127.0.0.1/' }
    expect(sessionFermee([echange('logout', complete)]).conforme).toBe(true)
    expect(sessionFermee([echange('logout', { id_token_hint: 'x' })]).conforme).toBe(false)
    expect(sessionFermee([echange('logout', complete, false)]).conforme).toBe(false)
    expect(sessionFermee([]).conforme).toBe(false)
  })
})

describe('une réponse hostile', () => {
  it('est refusée avec un mot, ni acceptée ni tue', () => {
    const juger = (issue: 'ouverte' | 'refusee', messages: string[]) =>
      reponseRefusee({ issue, messages }, 'x').conforme
    expect(juger('refusee', ['Recommencez.'])).toBe(true)
    expect(juger('refusee', [])).toBe(false)
    expect(juger('ouverte', ['Bonjour.'])).toBe(false)
  })
})

describe('les secrets', () => {
  const JWT = `eyJ${'a'.repeat(20)}.eyJ${'b'.repeat(20)}.sign`
  const releve = {
    adresses: ['http://127.0.0.1/psc/retour?code=a&state=b'],
    source: '',
    stockage: '',
  }

  it('absents de partout, passent', () => {
    expect(sansSecret(['Connexion de TESTIER'], releve).conforme).toBe(true)
  })

  it.each([
    ['la trace', [JWT], releve],
    ['la page', [], { ...releve, source: `<input value="${JWT}">` }],
    ['le stockage', [], { ...releve, stockage: JWT }],
    ['une adresse', [], { ...releve, adresses: ['https://psc.test/logout?id_token_hint=opaque'] }],
    ['la page, le secret du client', [], { ...releve, source: 'secret-fictif-du-banc-lgc-demo' }],
  ])('dans %s, sont condamnés', (_lieu, trace, vu) => {
    expect(sansSecret(trace, vu).conforme).toBe(false)
  })

  it('ne se cherchent que dans la trace quand personne ne relève le navigateur', () => {
    expect(sansSecret([], null).attendu).toContain('trace seule')
  })
})

describe('les autres contrôles', () => {
  const camille = { nom: 'TESTIER', prenom: 'Camille', identifiantNational: '899700000013' }

  it('reconnaissent le compte, quelle que soit la casse', () => {
    const utilisateur = { ...camille, profession: '', identifiant: 'c.testier', motDePasse: '' }
    expect(memeCompte({ compte: 'C.Testier', moyen: '' }, utilisateur).conforme).toBe(true)
    expect(memeCompte({ compte: 'a.mockmed', moyen: '' }, utilisateur).conforme).toBe(false)
    expect(memeCompte(null, utilisateur).conforme).toBe(false)
  })

  it('comparent deux nombres, jamais deux absences', () => {
    expect(nombreCompare('07', '07').conforme).toBe(true)
    expect(nombreCompare('07', '70').conforme).toBe(false)
    expect(nombreCompare('', '').conforme).toBe(false)
  })

  it('veulent le nom au portail, et aucune identification', () => {
    const juger = (texte: string, identificationDemandee: boolean) =>
      portailOuvert({ texte, identificationDemandee }, camille).conforme
    expect(juger('CAMILLE TESTIER', false)).toBe(true)
    expect(juger('CAMILLE TESTIER', true)).toBe(false)
    expect(juger('', false)).toBe(false)
  })

  it('veulent une invitation qui dit ce qui est fermé, avec son bouton', () => {
    expect(servicesFermes({ texte: 'Fermé : le DMP', psc: true }).conforme).toBe(true)
    expect(servicesFermes({ texte: 'Fermé : le DMP', psc: false }).conforme).toBe(false)
    expect(servicesFermes(null).conforme).toBe(false)
  })

  it('veulent la connexion à la trace', () => {
    expect(connexionTracee(['20/11 Connexion Camille TESTIER'], 'TESTIER').conforme).toBe(true)
    expect(connexionTracee(['20/11 Échec'], 'TESTIER').conforme).toBe(false)
  })

  it.each(['Déconnexion', 'Échec de connexion', 'Connexion refusée', 'Connexion expirée'])(
    '« %s » au nom de la personne n’est pas sa connexion',
    (nature) => {
      expect(connexionTracee([`20/11 ${nature} Camille TESTIER`], 'TESTIER').conforme).toBe(false)
    },
  )

  it('se reconnaît sans accents ni casse', () => {
    expect(connexionTracee(['20/11 CONNEXION sans erreur Testier'], 'TESTIER').conforme).toBe(true)
  })
})
