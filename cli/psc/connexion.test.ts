/**
 * Se connecter par Pro Santé Connect : le compte, la situation, la vie des jetons, la déconnexion, les
 * pannes de chaque point d'accès (psc.md §14, F-PSC-01 à 09).
 */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { MUTATIONS } from '../../reference-lgc/mutations/index.ts'
import { type Navigateur, ouvrirParcours, type Parcours } from './parcours.essai.ts'

const CAMILLE = '899700000013'
const HAKIM = '899700000021'
const ALIX = '899700999016'
const MOT_DE_PASSE = 'Tilleuls-2026-essai'

let parcours: Parcours
let n: Navigateur
/** Un logiciel qui renonce vite, et dont l'horloge se décale. */
let presse: Navigateur
let decalage = 0
let ouvrirPresse: () => Navigateur
beforeAll(async () => {
  parcours = await ouvrirParcours()
  ouvrirPresse = await parcours.ouvrirAutre({ delaiMs: 1000, decalage: () => decalage })
  // Il lit une fois la description de PSC ; ensuite, trop lent ou muet se disent de même.
  await jusqua(async () => (await ouvrirPresse().cliquerPsc()).statut === 200)
}, 60_000)
afterAll(() => parcours.arreter())
beforeEach(async () => {
  await parcours.remettreANeuf()
  n = parcours.navigateur()
  presse = ouvrirPresse()
  decalage = 0
})

const operations = async () => (await parcours.journal()).map(({ operation }) => operation)
const echanges = async (genre: string) =>
  (await parcours.journal()).filter(
    ({ operation, requete }) => operation === 'token' && requete.corps.includes(genre),
  )
/** Attend une condition, sans durée fixée. */
async function jusqua(vrai: () => Promise<boolean>): Promise<void> {
  while (!(await vrai())) await new Promise((suite) => setTimeout(suite, 20))
}

describe('la demande de connexion', () => {
  test('porte portée, niveau, état, nonce et défi S256', async () => {
    await n.cliquerPsc()
    const [auth] = (await parcours.journal()).filter(({ operation }) => operation === 'auth')
    const chemin = auth?.requete.chemin ?? ''
    expect(chemin).toContain('scope=openid scope_all')
    expect(chemin).toContain('acr_values=eidas1')
    expect(chemin).toContain('code_challenge_method=S256')
    expect(auth?.ecarts).toEqual([])
    expect(auth?.informations ?? []).toEqual([])
  })

  test('garde la page voulue', async () => {
    const page = await n.connecterPsc(CAMILLE, '/psc/connexion?suite=/reglages')
    expect(page.adresse).toMatch(/\/reglages$/)
  })

  test('ne mène jamais hors du logiciel', async () => {
    const page = await n.connecterPsc(CAMILLE, '/psc/connexion?suite=//ailleurs.test')
    expect(page.adresse).toMatch(/\/patients$/)
  })
})

describe('le rapprochement', () => {
  test('est silencieux quand un compte porte le RPPS, et garde le même compte', async () => {
    const page = await n.connecterPsc(CAMILLE)
    expect(page.html).toContain('Camille TESTIER')
    expect((await n.aller('/profil')).texte).toContain('c.testier')
    expect((await n.aller('/reglages/journal-psc')).texte).toContain('RPPS déjà connu du compte')
  })

  test('demande une connexion locale quand personne ne porte le RPPS, puis plus jamais', async () => {
    const question = await n.connecterPsc(ALIX)
    expect(question.texte).toContain('Quel est votre compte ?')
    const ouverte = await n.envoyer('/psc/rapprochement', {
      identifiant: 'a.mockmed',
      motDePasse: MOT_DE_PASSE,
    })
    expect(ouverte.html).toContain('Connexion par Pro Santé Connect')
    await n.envoyer('/deconnexion', {})
    expect((await n.connecterPsc(ALIX)).adresse).toMatch(/\/patients$/)
  })

  test('refuse un compte local d’un autre RPPS : PSC-AUTRE-PERSONNE', async () => {
    await n.connecterPsc(ALIX)
    const page = await n.envoyer('/psc/rapprochement', {
      identifiant: 'h.exemplaire',
      motDePasse: MOT_DE_PASSE,
    })
    expect(page.texte).toContain('Code : PSC-AUTRE-PERSONNE')
  })

  test('refuse une identité déjà rapprochée d’un autre compte, et le journalise', async () => {
    await n.connecterPsc(CAMILLE)
    const autre = parcours.navigateur()
    await autre.connecter('a.mockmed')
    const page = await autre.connecterPsc(CAMILLE, '/psc/rapprocher?suite=/profil')
    expect(page.texte).toContain('Code : PSC-DEJA-LIE')
    expect(page.texte).toContain('Revenir à mon travail')
    expect((await n.aller('/reglages/journal-psc')).texte).toContain('Rapprochement refusé')
  })

  test('fait choisir entre plusieurs comptes d’un même RPPS, sans en perdre', async () => {
    await creerCompte('c.second', CAMILLE.slice(1))
    const choix = await n.connecterPsc(CAMILLE)
    expect(choix.texte).toContain('Choisir mon compte')
    const [, compte = ''] = /value="(\d+)"[^>]*>\s*<span>\s*c\.second/.exec(choix.html) ?? []
    const page = await n.envoyer('/psc/choix', { compte })
    expect(page.adresse).toMatch(/\/patients$/)
    expect((await n.aller('/profil')).texte).toContain('c.second')
    const autre = parcours.navigateur()
    expect((await autre.connecter('c.testier')).adresse).toMatch(/\/patients$/)
  })

  test('demande un oui quand la session locale est déjà ouverte', async () => {
    await n.connecter('a.mockmed')
    const question = await n.connecterPsc(ALIX, '/psc/rapprocher')
    expect(question.texte).toContain('Est-ce bien vous ?')
    const page = await n.envoyer('/psc/confirmation', { accord: 'oui' })
    expect(page.html).toContain('Connexion par Pro Santé Connect')
  })

  test('ne se défait que par l’administrateur, qui le voit journalisé', async () => {
    await n.connecterPsc(CAMILLE)
    expect((await n.aller('/psc/comptes')).statut).toBe(403)
    const admin = parcours.navigateur()
    await admin.connecter('n.mockadmin')
    expect((await admin.aller('/psc/comptes')).texte).toContain(CAMILLE)
    const page = await admin.envoyer('/psc/comptes/defaire', { identifiant: CAMILLE })
    expect(page.texte).toContain('Rapprochement de Camille TESTIER défait')
    expect((await n.aller('/reglages/journal-psc')).texte).toContain('Rapprochement défait')
  })

  test('ne crée jamais de compte : l’inconnu est refusé, ou demande', async () => {
    const page = await n.connecterPsc('899700999107')
    expect(page.texte).toContain('Demandez-le au responsable')
    expect((await n.envoyer('/psc/demande', {})).texte).toContain('Code : PSC-COMPTE-INCONNU')
    const admin = parcours.navigateur()
    await admin.connecter('n.mockadmin')
    await admin.envoyer('/psc/comptes/accueil', { accueil: 'demander' })
    await n.connecterPsc('899700999107', '/psc/connexion?autre=1')
    expect((await n.envoyer('/psc/demande', {})).texte).toContain('Demande envoyée')
    expect((await admin.aller('/psc/comptes')).texte).toContain('LOU MOCKREMP')
  })

  test.each([
    ['pharmacien', '899700999081', 'PSC-PROFESSION'],
    ['chirurgien-dentiste', '899700999099', 'PSC-PROFESSION'],
  ])('refuse un %s', async (_metier, identifiant, code) => {
    expect((await n.connecterPsc(identifiant)).texte).toContain(`Code : ${code}`)
  })

  test('refuse à un infirmier le compte d’un médecin : PSC-QUALIFICATION', async () => {
    await n.connecterPsc('899700999040')
    const page = await n.envoyer('/psc/rapprochement', {
      identifiant: 'a.mockmed',
      motDePasse: MOT_DE_PASSE,
    })
    expect(page.texte).toContain('Code : PSC-QUALIFICATION')
  })
})

/** L'administrateur crée un second compte de médecin pour ce RPPS. */
async function creerCompte(identifiant: string, rpps: string): Promise<void> {
  const admin = parcours.navigateur()
  await admin.connecter('n.mockadmin')
  const page = await admin.envoyer('/comptes', {
    ...{ identifiant, rpps, nom: 'TESTIER', prenom: 'Camille', role: 'medecin' },
    ...{ nomExercice: 'TESTIER', prenomExercice: 'Camille', profession: '10' },
  })
  expect(page.statut).toBe(200)
}

describe('la situation d’exercice', () => {
  test('se choisit quand il y en a plusieurs, celle du cabinet proposée', async () => {
    const page = await n.connecterPsc(HAKIM)
    expect(page.texte).toContain("Ma situation d'exercice")
    expect(page.html).toMatch(/value="1" checked/)
    const apres = await n.envoyer('/psc/situation', { situation: '1', suite: '/patients' })
    expect(apres.html).toContain('CABINET DES TILLEULS')
  })
})

describe('la session', () => {
  test('renouvelle le jeton d’accès pendant le travail, une seule fois à la fois', async () => {
    await n.connecterPsc(CAMILLE)
    await parcours.avancer(180)
    await Promise.all([n.aller('/patients'), n.aller('/profil'), n.aller('/reglages')])
    await jusqua(async () => (await echanges('refresh_token')).length > 0)
    await n.aller('/patients')
    expect(await echanges('refresh_token')).toHaveLength(1)
  })

  test('dit que PSC est terminé quand il refuse, sans fermer le logiciel', async () => {
    await n.connecterPsc(CAMILLE)
    await parcours.commander('fermer-session', { nationalId: CAMILLE })
    await parcours.avancer(180)
    await n.aller('/patients')
    await jusqua(async () => (await n.aller('/patients')).html.includes('est terminée'))
    const page = await n.aller('/patients')
    expect(page.html).toContain('Votre travail en cours est gardé')
    expect((await n.aller('/reglages/journal-psc')).texte).toContain('PSC-SESSION')
  })

  test('rouvre les services après une reconnexion, sur la page quittée', async () => {
    await n.connecterPsc(CAMILLE)
    await parcours.commander('fermer-session', { nationalId: CAMILLE })
    await parcours.avancer(180)
    await jusqua(async () => (await n.aller('/profil')).html.includes('est terminée'))
    const page = await n.connecterPsc(CAMILLE, '/psc/connexion?suite=/profil')
    expect(page.adresse).toMatch(/\/profil$/)
    expect(page.html).not.toContain('est terminée')
  })

  test('après trente minutes d’inactivité, ferme le logiciel seul', async () => {
    await n.connecterPsc(CAMILLE)
    await parcours.avancer(25 * 60)
    // PSC reste vivant : une autre application l'a sollicité.
    const autre = await operations()
    expect(autre).not.toContain('logout')
    await parcours.avancer(6 * 60)
    expect((await n.aller('/patients')).adresse).toMatch(/\/connexion/)
    expect(await operations()).not.toContain('logout')
  })

  test('la déconnexion ferme aussi PSC : la mire redemande', async () => {
    await n.connecterPsc(CAMILLE)
    const page = await n.envoyer('/deconnexion', {})
    expect(page.texte).toContain('du logiciel et de Pro Santé Connect')
    expect(page.etapes.join(' ')).not.toMatch(/eyJ/)
    const sortie = (await parcours.journal()).find(({ operation }) => operation === 'logout')
    expect(sortie?.requete.corps).toMatch(/id_token_hint=sha256:.*post_logout_redirect_uri=http/)
    expect(sortie?.ecarts).toEqual([])
    expect((await n.cliquerPsc()).texte).toContain('Connexion d’un professionnel de santé')
  })

  test('qui ferme et rouvre l’onglet sans se déconnecter garde la session de PSC', async () => {
    await n.connecterPsc(CAMILLE)
    expect((await n.cliquerPsc()).adresse).toMatch(/\/patients$/)
  })

  test('mène au portail du DMP sans nouvelle identification', async () => {
    await n.connecterPsc(CAMILLE)
    const page = await n.aller('/dmp/web-ps')
    expect(page.texte).toContain('CAMILLE TESTIER')
    expect(page.etapes.join(' ')).not.toContain('/auth/mire')
    const passage = (await parcours.journal())
      .filter(({ operation }) => operation === 'auth')
      .at(-1)
    expect(passage?.appelant).toBe('banc-web-ps-dmp')
  })

  test('par mot de passe n’ouvre pas le portail : la page le dit et propose PSC', async () => {
    await n.connecter('c.testier')
    const page = await n.aller('/dmp/web-ps')
    expect(page.texte).toContain('Ce service s’ouvre avec Pro Santé Connect'.replace('’', "'"))
    expect(page.html).toContain('/psc/connexion?suite=%2Fdmp%2Fweb-ps')
  })
})

describe('Pro Santé Connect en panne', () => {
  test.each([
    ['discovery', 'http503', 'PSC-INDISPONIBLE'],
    ['discovery', 'coupure', 'PSC-INJOIGNABLE'],
  ])('%s, %s : %s, et le mot de passe ouvre toujours', async (endpoint, mode, code) => {
    await parcours.panne(mode, { endpoint })
    const page = await n.cliquerPsc()
    expect(page.texte).toContain(`Code : ${code}`)
    expect(page.texte).toContain('Se connecter par mot de passe')
    expect((await n.connecter('c.testier')).adresse).toMatch(/\/patients$/)
  })

  test.each([
    ['token', 'http503', 'PSC-INDISPONIBLE'],
    ['token', 'coupure', 'PSC-INJOIGNABLE'],
    ['certs', 'http503', 'PSC-INDISPONIBLE'],
    ['certs', 'coupure', 'PSC-INJOIGNABLE'],
    ['userinfo', 'http503', 'PSC-INDISPONIBLE'],
    ['userinfo', 'coupure', 'PSC-INJOIGNABLE'],
  ])('%s, %s : %s', async (endpoint, mode, code) => {
    await parcours.panne(mode, { endpoint })
    const page = await n.connecterPsc(CAMILLE)
    expect(page.texte).toContain(`Code : ${code}`)
  })

  test.each(['token', 'certs', 'userinfo'])('%s muet : PSC-DELAI', async (endpoint) => {
    await parcours.panne('silence', { endpoint })
    expect((await presse.connecterPsc(CAMILLE)).texte).toContain('Code : PSC-DELAI')
  })

  test('muet au renouvellement, ne retient aucune page', async () => {
    await presse.connecterPsc(CAMILLE)
    await parcours.avancer(180)
    await parcours.panne('silence', { endpoint: 'token' })
    expect((await presse.aller('/patients')).statut).toBe(200)
    await jusqua(async () => (await presse.aller('/patients')).html.includes('ne répond pas'))
    expect((await presse.aller('/patients')).html).toContain('Le reste du logiciel fonctionne')
  })

  test('une déconnexion que PSC ne confirme pas se dit et se réessaie : PSC-SORTIE', async () => {
    await n.connecterPsc(CAMILLE)
    await parcours.panne('http503', { endpoint: 'logout' })
    const page = await n.envoyer('/deconnexion', {})
    expect(page.texte).toContain('Code : PSC-SORTIE')
    expect((await n.aller('/patients')).adresse).toMatch(/\/connexion/)
    const apres = await n.envoyer('/psc/sortie', {})
    expect(apres.texte).toContain('du logiciel et de Pro Santé Connect')
    expect((await n.cliquerPsc()).texte).toContain('Connexion d’un professionnel de santé')
  })

  test('l’utilisateur qui renonce à la mire revient à une page claire : PSC-REFUS', async () => {
    const mire = await n.cliquerPsc()
    const login = /name="login" value="([^"]+)"/.exec(mire.html)?.[1] ?? ''
    const adresse = new URL('/auth/mire', mire.adresse).href
    const page = await n.envoyer(adresse, { login, nationalId: '', decision: 'deny' })
    expect(page.texte).toContain('Code : PSC-REFUS')
  })

  test.each([
    [50, null],
    [-50, null],
    [200, 'PSC-JETON-EXPIRE'],
    [-90, 'PSC-JETON-FUTUR'],
  ])('une horloge décalée de %i secondes : %s', async (secondes, code) => {
    decalage = secondes
    const page = await presse.connecterPsc(CAMILLE)
    if (code === null) expect(page.adresse).toMatch(/\/patients$/)
    else expect(page.texte).toContain(`Code : ${code}`)
  })
})

describe('le téléphone', () => {
  beforeEach(() => parcours.commander('reglages', { intervalleCiba: 1 }))
  const demander = (national = CAMILLE) => n.envoyer('/psc/telephone', { national })

  test('montre deux chiffres, et ouvre la session quand la demande est acceptée', async () => {
    const attente = await demander()
    const nombre = /nombre-a-comparer">.*?<\/span>(\d\d)</s.exec(attente.html)?.[1]
    const decidee = await parcours.commander('ecps', { nationalId: CAMILLE, decision: 'approve' })
    expect(decidee).toMatchObject({ bindingMessage: nombre })
    await jusqua(async () => /\/patients$/.test((await n.aller('/psc/telephone/attente')).adresse))
    expect((await n.aller('/patients')).html).toContain('Pro Santé Connect sur e-CPS')
  }, 20_000)

  test('dit un refus : PSC-TELEPHONE-REFUS', async () => {
    await demander()
    await parcours.commander('ecps', { nationalId: CAMILLE, decision: 'deny' })
    let texte = ''
    await jusqua(async () => {
      texte = (await n.aller('/psc/telephone/attente')).texte
      return texte.includes('Code :')
    })
    expect(texte).toContain('Code : PSC-TELEPHONE-REFUS')
  }, 20_000)

  test('se laisse annuler, et ne répond plus', async () => {
    await demander()
    expect((await n.envoyer('/psc/telephone/annuler', {})).adresse).toMatch(/\/connexion$/)
    expect((await n.aller('/psc/telephone/attente')).texte).toContain('Code : PSC-PERIME')
  })

  test('refuse un identifiant mal formé, et un inconnu', async () => {
    expect((await demander('12')).texte).toContain('Tapez douze chiffres')
    expect((await demander('899700000000')).texte).toContain('Code : PSC-TELEPHONE-INCONNU')
  })

  test('ne fait pas sonner deux fois le même téléphone', async () => {
    await demander()
    const autre = parcours.navigateur()
    const page = await autre.envoyer('/psc/telephone', { national: CAMILLE })
    expect(page.texte).toContain('Une demande attend déjà sur ce téléphone')
  })

  test('n’est jamais prérempli', async () => {
    expect((await n.aller('/psc/telephone')).html).toMatch(/id="national"[^>]*value=""/)
  })
})

test('chaque mutant de Pro Santé Connect a de quoi changer quelque chose', async () => {
  await parcours.panne('acr:0')
  expect((await n.connecterPsc(CAMILLE)).texte).toContain('Code : PSC-ACR')
  const croises = parcours.mutantsCroises()
  const ids = MUTATIONS.map(({ id }) => id).filter((id) => id.startsWith('psc-'))
  expect(ids.filter((id) => !croises.has(id))).toEqual([])
})
