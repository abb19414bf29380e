import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { creerNavigateur, type Navigateur } from '../essai/navigateur.essai.ts'
import {
  type CabinetAnnuaire,
  charger,
  finDuChargement,
  ouvrirCabinetAnnuaire,
} from './cabinet.essai.ts'
import {
  BAL_JOUR_1,
  BONNET,
  CAMILLE,
  ENTETE_BAL,
  ENTETE_PS,
  lignePs,
  PS_JOUR_1,
  TILLEULS,
  texte,
  zipper,
} from './extractions.essai.ts'

let cabinet: CabinetAnnuaire
let n: Navigateur
beforeAll(async () => {
  cabinet = await ouvrirCabinetAnnuaire()
})
afterAll(() => cabinet.fermer())
const aNeuf = async () => {
  n = await cabinet.preparer()
}

const PS = 'PS_LibreAcces'
const chercher = async (criteres: string) => (await n.aller(`/annuaire?${criteres}`)).texte

describe('le chargement demandé', () => {
  beforeEach(aNeuf)

  test('met l’extraction dans la recherche et rend son rapport', async () => {
    const rapport = await charger(n)
    expect(rapport).toContain('Réussi')
    expect(rapport).toContain('PS_LibreAcces_202603060200.zip')
    expect(rapport).toContain('06/03/2026 à 02 h 00')
    expect(rapport).toMatch(/Lignes lues 6 Lignes gardées 6 Lignes écartées 0/)
    // Six activités, et deux structures que leurs boîtes font connaître.
    expect(rapport).toMatch(/Créés 8 Modifiés 0 Retirés 0/)
    expect(await chercher('nom=testier')).toContain('camille.testier@medecin.fictif.mssante.fr')
  })

  test('dit ce qui arrive, change et part, et qui cela touche au cabinet', async () => {
    await charger(n)
    await cabinet.extractions.jour(
      '202603070200',
      PS_JOUR_1.filter((l) => !l.includes('MOCKREMP')).map((l) =>
        l.replace('TESTIER|CAMILLE', 'TESTIER|DOMINIQUE'),
      ),
      BAL_JOUR_1.map((l) => l.replace('hakim.exemplaire@', 'h.nouveau@')),
    )
    const rapport = await charger(n)
    expect(rapport).toMatch(/Activités dans l’annuaire Créés 0 Modifiés 1 Retirés 1/)
    expect(rapport).toMatch(/Boîtes dans l’annuaire Créés 1 Modifiés 0 Retirés 1/)
    expect(rapport).toMatch(/Utilisateurs touchés Camille TESTIER \(prénom d'exercice\)/)
    expect(rapport).toMatch(/Docteur Hakim EXEMPLAIRE \([^)]*adresse MSSanté/)
    expect(rapport).toMatch(/Dominique MOCKINF \(absent de l'annuaire\)/)
    expect(await chercher('nom=mockremp')).toContain('Personne ne correspond')
  })

  test('ne recharge pas l’extraction en place, sauf si on le demande', async () => {
    await charger(n)
    expect(await charger(n)).toContain('Déjà à jour')
    expect(cabinet.extractions.demandes.filter((d) => d.startsWith('GET'))).toHaveLength(2)
    expect(await charger(n, true)).toContain('Réussi')
  })

  test('écarte les lignes fautives avec leur motif et leur place', async () => {
    const [ligne = ''] = PS_JOUR_1
    await cabinet.extractions.jour('202603060200', [...PS_JOUR_1, ligne, 'a|b|c', `${ligne}x|`])
    const rapport = await charger(n)
    expect(rapport).toMatch(/2 : nombre de colonnes inattendu \(lignes 9, 10\)/)
    expect(rapport).toMatch(/1 : ligne en double \(ligne 8\)/)
  })

  test('garde deux lignes de même clé qui disent autre chose', async () => {
    const autre = lignePs({ ...CAMILLE, structure: { ...TILLEULS, telephone: '0400000099' } })
    await cabinet.extractions.jour('202603060200', [...PS_JOUR_1, autre, autre])
    expect(await charger(n)).toMatch(/Lignes lues 8 Lignes gardées 7/)
    expect(await chercher('nom=testier')).toContain('2 résultats')
  })

  test('reconnaît les colonnes à leur nom, quel que soit leur ordre', async () => {
    const melanger = (l: string) => {
      const v = l.split('|')
      return [...v.slice(7, 56), 'inconnue', ...v.slice(0, 7)].join('|')
    }
    const entete = melanger(
      ENTETE_PS.toUpperCase().replaceAll('É', 'E').replace('RÔLE', 'FONCTION'),
    )
    await cabinet.extractions.donner(PS, texte(entete, PS_JOUR_1.map(melanger)))
    expect(await charger(n)).toMatch(/Lignes gardées 6/)
    expect(await chercher('nom=bonnet')).toContain('Lyon')
  })

  test('rend un rapport à télécharger, le même qu’à l’écran', async () => {
    await charger(n)
    const { html } = await n.aller('/reglages/annuaire/chargements/1/rapport')
    expect(html).toMatch(/^Rapport de chargement de l’Annuaire Santé\n/)
    expect(html).toMatch(/ {2}Lignes gardées : 6\n/)
  })

  test('se réserve au responsable du cabinet', async () => {
    const autre = creerNavigateur(cabinet.lgc)
    await autre.connecter('h.exemplaire')
    expect((await autre.aller('/reglages/annuaire')).statut).toBe(403)
    expect((await autre.envoyer('/reglages/annuaire/charger')).statut).toBe(403)
    expect((await n.aller('/reglages/annuaire')).texte).toContain('Aucun chargement')
  })
})

describe('un filtre par département', () => {
  beforeEach(aNeuf)

  test('ne garde que lui, et les personnes que le cabinet suit', async () => {
    await n.envoyer('/reglages/annuaire', { frequence: 'jamais', heure: '4', departements: '63' })
    const loin = { ...BONNET, rpps: '99700000054', nom: 'LOINTAINE' }
    const lyon = { ...TILLEULS, technique: 'L', cp: '69003', commune: 'Lyon', ancien: '' }
    const ps = [...PS_JOUR_1, lignePs({ ...loin, structure: lyon })]
    await cabinet.extractions.jour('202603060200', ps)
    expect(await charger(n)).toMatch(/hors des départements choisis/)
    // BONNET exerce à Lyon, mais c'est un correspondant du cabinet.
    expect(await chercher('nom=bonnet')).toContain('1 résultat')
    expect(await chercher('nom=lointaine')).toContain('Personne ne correspond')
  })

  test('refuse un département qui n’existe pas', async () => {
    const page = await n.envoyer('/reglages/annuaire', {
      frequence: 'quotidienne',
      heure: '4',
      departements: '63, 99',
    })
    expect([page.statut, page.texte.includes("« 99 » n'est pas un département")]).toEqual([
      422,
      true,
    ])
  })
})

describe('la fréquence', () => {
  beforeEach(aNeuf)

  const HEURE = 3_600_000
  const regler = (frequence: string) =>
    n.envoyer('/reglages/annuaire', { frequence, heure: '4', departements: '' })

  test.each([
    ['quotidienne', 'Le 07/03/2026 à 04 h 00'],
    ['hebdomadaire', 'Le 09/03/2026 à 04 h 00'],
    ['mensuelle', 'Le 01/04/2026 à 04 h 00'],
    ['jamais', 'Aucun chargement automatique'],
  ])('%s montre le prochain passage', async (frequence, prochain) => {
    expect((await regler(frequence)).texte).toContain(prochain)
  })

  test('charge d’elle-même une fois l’heure passée, pas avant', async () => {
    await regler('quotidienne')
    cabinet.avancer(16 * HEURE)
    await n.connecter()
    expect(cabinet.extractions.demandes).toEqual([])
    cabinet.avancer(2 * HEURE)
    await n.connecter()
    expect(await finDuChargement(n)).toMatch(/Automatique Réussi/)
  })

  test('« jamais » ne charge rien de soi-même', async () => {
    await regler('jamais')
    cabinet.avancer(40 * 24 * HEURE)
    await n.connecter()
    await n.aller('/reglages/annuaire')
    expect(cabinet.extractions.demandes).toEqual([])
  })
})

/** L'annuaire du jour 1 sert à tous : c'est justement ce que les fautes ne doivent pas changer. */
describe('une extraction fautive laisse l’annuaire en place', () => {
  beforeAll(async () => {
    await aNeuf()
    await charger(n)
  })

  const corps = (contenu: string | Buffer, nom = 'PS_LibreAcces_Personne_activite_1.txt') =>
    zipper({ [nom]: contenu })
  const bon = texte(ENTETE_PS, PS_JOUR_1)
  const archive = () => corps(bon)

  /** Change le nom d'une entrée dans l'archive faite : yazl refuse d'en écrire de mauvais. */
  const renommer = (zip: Buffer, avant: string, apres: string) =>
    Buffer.from(zip.toString('latin1').replaceAll(avant, apres), 'latin1')

  const CAS: [string, () => Promise<Buffer>, RegExp][] = [
    ['du HTML au lieu du zip', async () => Buffer.from('<html>503</html>'), /pas une archive zip/],
    ['un zip coupé', async () => (await archive()).subarray(0, 300), /pas une archive zip/],
    [
      'un zip dont le contenu est abîmé',
      async () => {
        const zip = await archive()
        zip.fill(0x5a, 90, 130)
        return zip
      },
      /abîmée ou incomplète/,
    ],
    ['un zip sans le fichier', () => corps(bon, 'autre.txt'), /ne contient pas le fichier/],
    [
      'un nom qui remonte',
      async () => renommer(await corps(bon, 'aaa/bbb_PS_LibreAcces.txt'), 'aaa/', '../'),
      /n'a pas la forme attendue/,
    ],
    [
      'une bombe de décompression',
      () => corps(`${ENTETE_PS}\n${'|'.repeat(40 * 1024 * 1024)}`),
      /serait démesurée/,
    ],
    [
      'une ligne sans fin',
      () => corps(`${ENTETE_PS}\n${'ab'.repeat(2 * 1024 * 1024)}`),
      /ligne du fichier est démesurée/,
    ],
    ['un fichier vide', () => corps(''), /fichier est vide/],
    ['un en-tête seul', () => corps(`${ENTETE_PS}\n`), /fichier est vide/],
    ['du latin-1', () => corps(Buffer.from(bon, 'latin1')), /pas en UTF-8/],
    [
      'une colonne manquante',
      () => corps(bon.replace("Nom d'exercice", 'Autre chose')),
      /colonnes nécessaires : « Nom d'exercice »/,
    ],
    ['une demi-ligne', () => corps(bon.slice(0, -150)), /finit au milieu d’une ligne/],
    [
      'un fichier bien plus court',
      () => corps(texte(ENTETE_PS, PS_JOUR_1.slice(0, 3))),
      /bien moins de lignes que le précédent : 3 contre 6/,
    ],
    [
      'que des lignes fautives',
      () => corps(texte(ENTETE_PS, ['a|b', 'c|d'])),
      /Aucune ligne du fichier/,
    ],
  ]

  test.each(CAS)('%s', async (_nom, faire, raison) => {
    cabinet.extractions.livrer(PS, { corps: await faire(), date: '202603070200' })
    const rapport = await charger(n)
    expect(rapport).toMatch(raison)
    expect(rapport).toContain('Échec : l’annuaire en place n’a pas changé')
    const page = await n.aller('/reglages/annuaire')
    expect(page.texte).toContain('Le dernier chargement a échoué')
    expect(page.texte).toContain('Données de l’Annuaire Santé du 06/03/2026')
    expect(await chercher('nom=testier')).toContain('camille.testier@')
  })

  test('un téléchargement coupé', async () => {
    const zip = await archive()
    cabinet.extractions.livrer(PS, { corps: zip, annonce: zip.length + 500, date: '202603070200' })
    expect(await charger(n)).toContain('coupé avant la fin')
  })

  test('un refus du service', async () => {
    cabinet.extractions.livrer(PS, { statut: 503, corps: Buffer.from('') })
    expect(await charger(n)).toContain('statut 503')
  })

  test('un service qui ne répond pas', async () => {
    const presse = await ouvrirCabinetAnnuaire({ delaiMs: 100 })
    const autre = await presse.preparer()
    presse.extractions.livrer(PS, { corps: Buffer.from(''), muet: true })
    expect(await charger(autre)).toMatch(/n'a pas répondu à temps. Relancez le chargement/)
    await presse.fermer()
  })

  test('une faute du second fichier n’applique pas le premier', async () => {
    await cabinet.extractions.jour('202603070200', PS_JOUR_1.slice(0, 5), BAL_JOUR_1)
    await cabinet.extractions.donner(
      'Extraction_Correspondance_MSSante',
      ENTETE_BAL.replace('Adresse BAL', 'Autre'),
      '202603070200',
    )
    expect(await charger(n)).toContain('« Adresse BAL »')
    expect(await chercher('nom=mockremp')).toContain('1 résultat')
  })

  test('une base remise à neuf pendant le chargement n’en garde rien', async () => {
    await n.envoyer('/reglages/annuaire/charger')
    n = await cabinet.preparer()
    expect((await n.aller('/reglages/annuaire')).texte).toContain('Aucun chargement')
    expect(await charger(n)).toMatch(/Créés 8/)
  })
})
