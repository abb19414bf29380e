import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import {
  BASE,
  creer,
  creerNavigateur,
  type Navigateur,
  ouvrirLgc,
  remettreANeuf,
} from '../essai/navigateur.essai.ts'

let n: Navigateur
let heure = new Date('2026-03-02T08:00:00Z')
const avancer = (minutes: number) => {
  heure = new Date(heure.getTime() + minutes * 60_000)
}
const lgc = ouvrirLgc({ horloge: { maintenant: () => heure } })
beforeEach(async () => {
  heure = new Date('2026-03-02T08:00:00Z')
  await remettreANeuf(lgc)
  n = creerNavigateur(lgc)
  await n.connecter()
})
afterAll(() => lgc.fermer())

const envoyer = (chemin: string, corps: string) =>
  lgc.app.request(`${BASE}${chemin}`, {
    method: 'POST',
    headers: {
      cookie: n.cookie(),
      origin: BASE,
      'content-type': 'application/x-www-form-urlencoded',
    },
    body: corps,
  })
const SAISIE = 'nomUtilise=MODELE&adresse=1+rue%0ADes+Tilleuls&champs=a&champs=b'

describe('une saisie arrivée après la fin de la session', () => {
  test('est rendue à son auteur après sa connexion, champ par champ', async () => {
    avancer(31)
    const page = await n.envoyer(
      '/patients/1/modifier',
      Object.fromEntries(new URLSearchParams(SAISIE)),
    )
    expect(page.texte).toContain('votre saisie est gardée')
    const rendue = await n.connecter()
    expect(rendue.chemin).toMatch(/^\/saisies\//)
    expect(rendue.texte).toContain('MODELE')
  })

  test('se renvoie telle quelle à l’adresse d’origine, champs répétés compris', async () => {
    avancer(31)
    await envoyer('/patients/1/modifier', SAISIE)
    const { chemin, html } = await n.connecter()
    expect([...html.matchAll(/name="champs" value="(\w)"/g)].map(([, v]) => v)).toEqual(['a', 'b'])
    const reponse = await envoyer(chemin, SAISIE)
    expect([reponse.status, reponse.headers.get('location')]).toEqual([307, '/patients/1/modifier'])
    expect((await n.aller(chemin)).statut).toBe(404)
  })

  test('enregistre le patient que l’on créait', async () => {
    const { html } = await n.chercher({ nom: 'Z' })
    const recherche = /nouveau\?recherche=([\w-]+)/.exec(html)?.[1] ?? ''
    avancer(31)
    const traits = {
      recherche,
      nomNaissance: 'ADRUN',
      premierPrenom: 'ZOE',
      dateNaissance: '31/12/1975',
      sexe: 'F',
      lieuNaissance: '63220',
    }
    await n.envoyer('/patients', traits)
    const rendue = await n.connecter()
    const champs = [...rendue.html.matchAll(/type="hidden" name="(\w+)" value="([^"]*)"/g)]
    const corps = Object.fromEntries(champs.map(([, nom = '', valeur = '']) => [nom, valeur]))
    expect(corps).toEqual(traits)
    expect((await n.envoyer('/patients', corps)).texte).toContain('ADRUN')
  })

  test('n’est ni lue ni renvoyée par un autre compte', async () => {
    avancer(31)
    await envoyer('/patients/1/modifier', SAISIE)
    const hakim = creerNavigateur(lgc)
    expect((await hakim.connecter('h.exemplaire')).chemin).toBe('/patients')
    const { chemin } = await n.connecter()
    expect((await hakim.aller(chemin)).statut).toBe(404)
  })

  test('ne garde jamais un mot de passe, et oublie après un jour', async () => {
    avancer(31)
    const reponse = await envoyer('/mot-de-passe', 'actuel=a&nouveau=b&confirmation=b')
    expect(reponse.headers.get('location')).toBe('/connexion?motif=fin')
    await envoyer('/patients/1/modifier', SAISIE)
    avancer(25 * 60)
    expect((await n.connecter()).chemin).toBe('/patients')
  })

  test('n’est gardée pour personne sans jeton connu', async () => {
    const inconnu = creerNavigateur(lgc)
    await inconnu.envoyer('/patients/1/modifier', { nomUtilise: 'MODELE' })
    expect((await inconnu.connecter()).chemin).toBe('/patients')
  })

  test('s’abandonne d’un geste', async () => {
    await creer(n)
    avancer(31)
    await envoyer('/patients/1/modifier', SAISIE)
    const { chemin } = await n.connecter()
    expect((await n.envoyer(`${chemin}/abandon`)).texte).toContain('Saisie abandonnée')
    expect((await n.connecter()).chemin).toBe('/patients')
  })
})
