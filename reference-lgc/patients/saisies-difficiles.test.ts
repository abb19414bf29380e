import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  ADRUN,
  champDe,
  creer,
  creerNavigateur,
  type Navigateur,
  ouvrirLgc,
  remettreANeuf,
  valeur,
} from '../essai/navigateur.essai.ts'

const lgc = ouvrirLgc()
let n: Navigateur
beforeAll(async () => {
  await remettreANeuf(lgc)
  n = creerNavigateur(lgc)
  await n.connecter()
})
afterAll(() => lgc.fermer())

/** Crée, et rend ce que le formulaire garde d'un champ refusé. */
async function refuser(champ: string, saisie: string) {
  const page = await creer(n, { ...ADRUN, nomUtilise: 'MARTIN', [champ]: saisie })
  return { ...page, garde: champDe(page.html, champ), autre: champDe(page.html, 'nomUtilise') }
}

describe('un nom que l’on ne peut pas enregistrer', () => {
  test.each([
    ['de 300 caractères', 'A'.repeat(300), '300 caractères : 100 au plus.'],
    ['avec un émoji', 'ZOÉ😀', '« 😀 » refusé'],
    ['en écriture arabe', 'محمد', 'Écriture non latine'],
    ['en cyrillique', 'ДУПОНТ', 'Écriture non latine'],
    ['avec une espace sans largeur', 'ADR\u200BUN', 'Caractère invisible'],
    ['avec une marque de sens d’écriture', 'ADR\u202EUN', 'Caractère invisible'],
    ['avec un caractère de commande', 'ADR\u0007UN', 'Caractère invisible'],
    ['sur deux lignes', 'ADRUN\nZOE', 'Caractère invisible'],
  ])('%s se dit en clair, et la saisie reste', async (_cas, saisie, phrase) => {
    const page = await refuser('nomNaissance', saisie)
    expect(page.statut).toBe(422)
    expect(page.texte.replaceAll('\u00A0', ' ')).toContain(phrase)
    expect(page.garde).toHaveLength(saisie === 'ZOÉ😀' ? 'ZOE😀'.length : saisie.length)
    expect(page.autre).toBe('MARTIN')
  })

  test('cite trois caractères au plus', async () => {
    const { texte } = await refuser('nomNaissance', '1234567')
    expect(texte.replaceAll('\u00A0', ' ')).toContain('« 1 », « 2 », « 3 »… refusé')
  })
})

describe('une date de naissance', () => {
  test.each(['29/02/2023', '29/02/1900', '31/04/1980'])('%s est refusée', async (date) => {
    const page = await refuser('dateNaissance', date)
    expect([page.statut, page.garde]).toEqual([422, date])
    expect(page.texte).toContain("n'existe pas au calendrier")
  })

  test.each(['29/02/2024', '29/02/2000'])('%s, année bissextile, est acceptée', async (date) => {
    const page = await creer(n, { ...ADRUN, dateNaissance: date })
    expect(valeur(page.html, 'Date de naissance')).toBe(date)
  })

  test('incomplète est enregistrée comme prescrit et marquée incertaine partout', async () => {
    const page = await creer(n, {
      ...ADRUN,
      nomNaissance: 'INCERTAINE',
      dateNaissance: '03/1975',
      dateIncertaine: 'jour',
    })
    expect(valeur(page.html, 'Date de naissance')).toBe('01/03/1975 incertaine, jour inconnu')
    expect(page.texte.slice(0, page.texte.indexOf('Fiche'))).toContain('01/03/1975 incertaine')
    const historique = await n.aller(`${page.chemin}/historique`)
    expect(historique.texte.replaceAll('\u00A0', ' ')).toContain(
      'Précision de la date : « jour inconnu »',
    )
    expect((await n.chercher({ nom: 'INCERTAINE' })).texte).toContain('01/03/1975 incertaine')
  })
})

describe('un lieu ou un numéro corse', () => {
  test.each([
    ['2A004', '2A004'],
    ['2a004', '2A004'],
    ['20004', '20004'],
  ])('le lieu %s est enregistré %s', async (saisi, garde) => {
    const page = await creer(n, { ...ADRUN, lieuNaissance: saisi })
    expect(valeur(page.html, 'Code du lieu de naissance')).toContain(garde)
  })

  test('un code qui n’a aucune des deux formes est refusé sans rien perdre', async () => {
    const page = await refuser('lieuNaissance', '20A04')
    expect([page.statut, page.garde, page.autre]).toEqual([422, '20A04', 'MARTIN'])
    expect(page.texte).toContain('2A004')
  })

  test.each(['180032B02040123', '180032b02040123', '180032002040166'])(
    'le matricule %s se cherche',
    async (matricule) => {
      const page = await n.chercher({ matricule })
      expect(page.texte).toContain('Aucun patient trouvé')
    },
  )

  test('un matricule à la clé fausse est refusé, et reste dans le champ', async () => {
    const page = await n.chercher({ matricule: '180032B02040124' })
    expect(page.statut).toBe(422)
    expect(page.texte).toContain('Clé fausse')
    expect(champDe(page.html, 'matricule')).toBe('180032B02040124')
  })
})

describe('un lieu de naissance inconnu', () => {
  test('ne se propose jamais d’avance, et se choisit', async () => {
    const { html } = await n.chercher({ nom: 'ZZZ' })
    const page = await n.aller(/href="(\/patients\/nouveau[^"]+)"/.exec(html)?.[1] ?? '')
    expect(champDe(page.html, 'lieuNaissance')).toBe('')
    const choisi = await creer(n, { ...ADRUN, lieuNaissance: '', choisirLieu: '99999' })
    expect(champDe(choisi.html, 'lieuNaissance')).toBe('99999')
  })
})

describe('les coordonnées', () => {
  test('se gardent telles que saisies, le téléphone par groupes de deux', async () => {
    const page = await creer(n, {
      ...ADRUN,
      adresse: "12 bis, rue de l'Été",
      telephone: '04.65.71.00.12',
      courriel: 'zoe@example.org',
    })
    expect(
      ['Adresse', 'Téléphone', 'Courriel'].map((libelle) => valeur(page.html, libelle)),
    ).toEqual(["12 bis, rue de l'Été", '04 65 71 00 12', 'zoe@example.org'])
  })

  test.each([
    ['telephone', '0465', 'dix chiffres'],
    ['telephone', '04 65 71 00 1A', 'dix chiffres'],
    ['courriel', 'zoe@', 'nom@domaine.fr'],
    ['courriel', 'zoé @example.org', 'nom@domaine.fr'],
    ['adresse', 'rue\u200Bdes Tilleuls', 'Caractère invisible'],
    ['adresse', 'A'.repeat(201), '201 caractères'],
  ])('%s « %s » est refusé sans rien perdre', async (champ, saisie, phrase) => {
    const page = await refuser(champ, saisie)
    expect([page.statut, page.garde, page.autre]).toEqual([422, saisie, 'MARTIN'])
    expect(page.texte.replaceAll('\u00A0', ' ')).toContain(phrase)
  })
})
