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

const statut = (html: string) => /class="statut[^>]*>.*?<\/svg>([^<]+)</.exec(html)?.[1]
const fiche = () => n.aller('/patients/1')
const version = async () => /name="version" value="(\d+)"/.exec((await fiche()).html)?.[1] ?? ''
const envoyer = async (action: string, champs: Record<string, string> = {}) =>
  n.envoyer(`/patients/1/${action}`, { ...champs, version: await version() })
const presentes = (texte: string) => /Justificatifs d'identité (.*?) Coordonnées/.exec(texte)?.[1]

describe('un justificatif choisi à la création', () => {
  test('est enregistré avec sa date et son auteur, sans valider', async () => {
    const page = await creer(n, { ...ADRUN, justificatif: 'PA' })
    expect(statut(page.html)).toBe('provisoire')
    expect(presentes(page.texte)).toMatch(
      /^Passeport degré de confiance élevé Vu le \d\d\/\d\d\/\d{4} à .*? par Camille TESTIER/,
    )
    const [derniere] = lignes((await n.aller('/patients/1/historique')).html)
    expect(derniere?.slice(2, 4)).toEqual(['Camille TESTIER', 'Justificatif enregistré'])
  })

  test('survit à un refus du formulaire', async () => {
    const page = await creer(n, { ...ADRUN, sexe: '', justificatif: 'PA' })
    expect([page.statut, page.html.includes('<option value="PA" selected="">')]).toEqual([
      422,
      true,
    ])
  })

  test('ôté de la liste pendant la saisie est refusé', async () => {
    await n.envoyer('/reglages/justificatifs/PA/retirer')
    const page = await creer(n, { ...ADRUN, justificatif: 'PA' })
    expect(page.statut).toBe(422)
    expect(page.texte).toContain("Ce justificatif n'est plus proposé.")
  })

  test('se valide ensuite d’un geste, sur la fiche', async () => {
    const { html } = await creer(n, { ...ADRUN, justificatif: 'PA' })
    const presente = /name="presente" value="(\d+)"/.exec(html)?.[1] ?? ''
    expect(statut((await envoyer('valider', { presente })).html)).toBe('validée')
  })

  test('d’un autre patient ne valide pas celui-ci', async () => {
    const autre = await creer(n, { ...ADRUN, nomNaissance: 'AUTRE', justificatif: 'PA' })
    const presente = /name="presente" value="(\d+)"/.exec(autre.html)?.[1] ?? ''
    await creer(n)
    const page = await n.envoyer('/patients/2/valider', { presente, version: '1' })
    expect(page.statut).toBe(422)
    expect(statut(page.html)).toBe('provisoire')
  })
})

describe('un justificatif enregistré sans valider', () => {
  beforeEach(() => creer(n))

  test.each([
    ['PA', 'Passeport enregistré : l’identité est provisoire.'],
    ['PC', 'Permis de conduire : degré de confiance faible'],
  ])('%s laisse l’identité provisoire', async (justificatif, phrase) => {
    const page = await envoyer('valider', { justificatif, action: 'presenter' })
    expect(statut(page.html)).toBe('provisoire')
    expect(page.texte.replaceAll('\u00A0', ' ')).toContain(phrase.replace('’', "'"))
  })

  test('faible n’offre pas de validation d’un geste', async () => {
    const page = await envoyer('valider', { justificatif: 'PC', action: 'presenter' })
    expect(page.html).not.toContain('name="presente"')
  })

  test('se retire après confirmation, et l’historique le garde', async () => {
    await envoyer('valider', { justificatif: 'PC', action: 'presenter' })
    expect((await n.aller('/patients/1/justificatifs/1/retirer')).texte).toContain(
      "l'historique en garde la trace",
    )
    const page = await envoyer('justificatifs/1/retirer')
    expect(page.texte).toContain('Aucun justificatif enregistré.')
    expect((await n.aller('/patients/1/historique')).texte).toContain('Justificatif retiré')
  })

  test('qui porte la validation l’emporte avec lui', async () => {
    await envoyer('valider', { justificatif: 'CN' })
    const page = await envoyer('justificatifs/1/retirer')
    expect(statut(page.html)).toBe('provisoire')
    expect(page.texte).toContain('Aucun justificatif enregistré.')
  })

  test('retiré ne se retire pas deux fois', async () => {
    await envoyer('valider', { justificatif: 'PC', action: 'presenter' })
    await envoyer('justificatifs/1/retirer')
    expect((await envoyer('justificatifs/1/retirer')).statut).toBe(404)
  })

  test('ne compte plus quand l’identité devient douteuse', async () => {
    await envoyer('valider', { justificatif: 'PA', action: 'presenter' })
    await envoyer('attributs', { douteuse: 'oui', action: 'confirmer' })
    const page = await envoyer('attributs')
    expect(page.texte).toContain('Aucun justificatif enregistré.')
    expect(statut(page.html)).toBe('provisoire')
  })
})

describe('la validation automatique', () => {
  test('est désactivée au départ, valide une fois activée, et s’éteint', async () => {
    await n.envoyer('/reglages/justificatifs/automatisme', { active: 'oui' })
    expect(statut((await creer(n, { ...ADRUN, justificatif: 'PA' })).html)).toBe('validée')
    const historique = await n.aller('/patients/1/historique')
    expect(historique.texte).toContain("Validation automatique de l'identité")
    await n.envoyer('/reglages/justificatifs/automatisme')
    expect(statut((await creer(n, { ...ADRUN, justificatif: 'PA' })).html)).toBe('provisoire')
  })

  test('ne valide pas sur un justificatif à faible degré de confiance', async () => {
    await n.envoyer('/reglages/justificatifs/automatisme', { active: 'oui' })
    expect(statut((await creer(n, { ...ADRUN, justificatif: 'PC' })).html)).toBe('provisoire')
  })
})
