import { afterAll, beforeAll, expect, test } from 'vitest'
import { attendreQue, ouvrirMessagerie, PNEUMO } from '../messagerie/parcours.essai.ts'
import type { Navigateur } from '../psc/parcours.essai.ts'

/** Écrire à quelqu'un trouvé dans l'annuaire (SC.MSS/CONF.20), jusqu'à la boîte de l'opérateur. */
let p: Awaited<ReturnType<typeof ouvrirMessagerie>>
let n: Navigateur
beforeAll(async () => {
  p = await ouvrirMessagerie()
  n = await p.remettreANeuf()
  await p.ajouterBoite(n)
  await n.envoyer('/reglages/annuaire/charger', {})
  await attendreQue(
    () => n.aller('/reglages/annuaire/suivi'),
    ({ html }) => JSON.parse(html).termine,
  )
})
afterAll(() => p.arreter())

const NOUVEAU = '/messagerie/nouveau'
const ECRIT = { objet: 'Avis demandé', texte: 'Bonjour à vous.', canal: 'professionnel' }
const cases = (html: string, coche: boolean): string[] =>
  [...html.matchAll(/<input type="checkbox" name="a" value="([^"]+)"( checked)?/g)].flatMap(
    ([, adresse = '', cochee]) => (Boolean(cochee) === coche ? [adresse] : []),
  )

test('la recherche garde ce qui est écrit et ce qui est choisi', async () => {
  const recherche = { action: 'annuaire', 'annuaire-raison': 'hospitalier fictif' }
  const page = await n.envoyer(NOUVEAU, {
    ...ECRIT,
    ...recherche,
    a: 'labo.fleurs@labo.fictif.mssante.fr',
  })
  expect(page.html).toContain('value="Avis demandé"')
  expect(page.html).toContain('Bonjour à vous.')
  expect(cases(page.html, true)).toEqual(['labo.fleurs@labo.fictif.mssante.fr'])
  expect(page.texte).toContain('LABORATOIRE DES FLEURS')
  expect(cases(page.html, false)).toContain(PNEUMO)
})

test('rien de coché ni de tapé ne part : chercher n’envoie pas', async () => {
  await n.envoyer(NOUVEAU, {
    ...ECRIT,
    action: 'annuaire',
    'annuaire-nom': 'exemplaire',
    a: PNEUMO,
  })
  const envoyes = await n.aller('/messagerie/envois')
  expect(envoyes.statut).toBe(200)
  expect(envoyes.texte).not.toContain('Avis demandé')
})

test('la structure cochée reçoit le message, sous le nom que l’annuaire lui donne', async () => {
  const envoi = await n.envoyer(NOUVEAU, { ...ECRIT, a: PNEUMO })
  expect(envoi.texte).toContain('CENTRE HOSPITALIER FICTIF')
  const recus = await attendreQue(
    () => p.messages(PNEUMO),
    (messages) => messages.length > 0,
  )
  expect(recus.map(({ objet }) => objet)).toEqual(['Avis demandé'])
})

test('une adresse inventée dans le lien « Écrire » n’est pas proposée', async () => {
  const { html } = await n.aller(`${NOUVEAU}?a=${encodeURIComponent('pirate@exemple.fr')}`)
  expect(html).not.toContain('pirate@exemple.fr')
})
