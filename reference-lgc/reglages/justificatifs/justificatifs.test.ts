import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import {
  ADRUN,
  creer,
  creerNavigateur,
  lignes,
  type Navigateur,
  ouvrirLgc,
  remettreANeuf,
} from '../../essai/navigateur.essai.ts'

const lgc = ouvrirLgc()
let n: Navigateur
beforeEach(async () => {
  await remettreANeuf(lgc)
  n = creerNavigateur(lgc)
  await n.connecter()
})
afterAll(() => lgc.fermer())

const RACINE = '/reglages/justificatifs'
const liste = async () => lignes((await n.aller(RACINE)).html)
const ajouter = (libelle: string, confiance: string) => n.envoyer(RACINE, { libelle, confiance })
const version = async () =>
  /name="version" value="(\d+)"/.exec((await n.aller('/patients/1')).html)?.[1] ?? ''
const statut = (html: string) => /class="statut[^>]*>.*?<\/svg>([^<]+)</.exec(html)?.[1]

describe('le réglage des justificatifs', () => {
  test('montre chaque justificatif et son degré, les élevés d’abord', async () => {
    const lues = await liste()
    expect(lues[0]?.slice(0, 3)).toEqual(["Carte nationale d'identité", 'élevé', 'proposé'])
    expect(lues.map(([, degre]) => degre).join(' ')).toMatch(/^(élevé ?){10}(faible ?){3}$/)
  })

  test('ajoute un justificatif que la saisie propose, sous son degré', async () => {
    await ajouter('  Carte   d’élu ', 'faible')
    await creer(n)
    const { html } = await n.aller('/patients/1/valider')
    const faibles = html.slice(html.indexOf('Degré de confiance faible'))
    expect(faibles).toContain('Carte d’élu')
  })

  test('change un degré sans toucher aux identités déjà validées', async () => {
    await creer(n)
    await n.envoyer('/patients/1/valider', { justificatif: 'TC', version: await version() })
    await n.envoyer(`${RACINE}/TC`, { libelle: 'Tiers renommé', confiance: 'faible' })
    const fiche = await n.aller('/patients/1')
    expect(statut(fiche.html)).toBe('validée')
    expect(fiche.texte).toContain('Tiers de confiance sous contrat, contrôle du')
    await creer(n, { ...ADRUN, nomNaissance: 'AUTRE' })
    const page = await n.envoyer('/patients/2/valider', { justificatif: 'TC', version: '1' })
    expect(statut(page.html)).toBe('provisoire')
    expect(page.texte).toContain('Tiers renommé')
  })

  test('retire de la saisie sans rien ôter des dossiers, et remet', async () => {
    await creer(n)
    await n.envoyer('/patients/1/valider', { justificatif: 'PA', version: await version() })
    await n.envoyer(`${RACINE}/PA/retirer`)
    expect((await liste()).at(-1)?.slice(0, 3)).toEqual(['Passeport', 'élevé', 'retiré'])
    expect((await n.aller('/patients/1/valider')).html).not.toContain('value="PA"')
    expect((await n.aller('/patients/1')).texte).toContain('Passeport, contrôle du')
    await n.envoyer(`${RACINE}/PA/remettre`)
    expect((await n.aller('/patients/1/valider')).html).toContain('value="PA"')
  })

  test.each([
    ['', 'elevee', 'Nommez le justificatif.'],
    ['PASSEPORT', 'elevee', '« Passeport » est déjà dans la liste.'],
    ['Carte\u200Bd’élu', 'elevee', 'Caractère invisible'],
    ['A'.repeat(81), 'elevee', '81 caractères'],
    ['Carte d’élu', '', 'Choisissez le degré de confiance.'],
    ['Carte d’élu', 'moyenne', 'Choisissez le degré de confiance.'],
  ])('refuse « %s », « %s »', async (libelle, confiance, phrase) => {
    const page = await ajouter(libelle, confiance)
    expect(page.statut).toBe(422)
    expect(page.texte.replaceAll('\u00A0', ' ')).toContain(phrase)
    expect(await liste()).toHaveLength(13)
  })

  test('dit qu’un justificatif retiré se remet', async () => {
    await n.envoyer(`${RACINE}/PA/retirer`)
    expect((await ajouter('Passeport', 'elevee')).texte).toContain('remettez-le dans la liste')
  })

  test('laisse une trace, et se réserve au responsable', async () => {
    await ajouter('Carte d’élu', 'faible')
    const journal = await n.aller('/reglages/journal-acces')
    expect(journal.texte.replaceAll('\u00A0', ' ')).toContain(
      'Justificatif « Carte d’élu » ajouté, degré de confiance faible',
    )
    const hakim = creerNavigateur(lgc)
    await hakim.connecter('h.exemplaire')
    for (const chemin of [RACINE, `${RACINE}/PA`])
      expect((await hakim.aller(chemin)).statut).toBe(403)
    for (const chemin of [RACINE, `${RACINE}/PA/retirer`, `${RACINE}/automatisme`])
      expect((await hakim.envoyer(chemin, {})).statut).toBe(403)
  })

  test('ne connaît pas un code inventé', async () => {
    for (const chemin of [`${RACINE}/ZZ`, `${RACINE}/..%2Fdroits`])
      expect((await n.aller(chemin)).statut).toBe(404)
  })
})
