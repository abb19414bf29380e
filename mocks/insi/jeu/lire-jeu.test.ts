import { describe, expect, test } from 'vitest'
import { direDefautJeu, lireJeu, TAILLE_MAX_JEU } from './lire-jeu.ts'

const octets = (texte: string) => new TextEncoder().encode(texte)
const defauts = (contenu: string | Uint8Array) =>
  lireJeu(typeof contenu === 'string' ? octets(contenu) : contenu).defauts.map(direDefautJeu)

const TETE = 'nom_naissance;prenoms;sexe;date_naissance;lieu_naissance;matricule;cle'
const ALBA = 'ESSAI;ALBA;F;1990-12-15;99352;2901299999001;92'
const csv = (...lignes: readonly string[]) => [TETE, ...lignes].join('\n')

describe('CSV', () => {
  test('lit une identité, valeurs par défaut comprises', () => {
    expect(lireJeu(octets(csv(ALBA)))).toEqual({
      identites: [
        {
          nomNaissance: 'ESSAI',
          prenoms: 'ALBA',
          sexe: 'F',
          dateNaissance: '1990-12-15',
          lieuNaissance: '99352',
          matricule: { numero: '2901299999001', cle: '92', oid: '1.2.250.1.213.1.4.8' },
          historique: [],
          clesFausses: false,
          statut: 'active',
          nirUlterieur: null,
          ouvrantDroit: null,
        },
      ],
      defauts: [],
      avertissements: [],
    })
  })

  test.each([
    ['virgules', csv(ALBA).replaceAll(';', ',')],
    ['tabulations', csv(ALBA).replaceAll(';', '\t')],
    ['marque d’ordre UTF-8', `\uFEFF${csv(ALBA)}`],
    ['fins de ligne Windows', csv(ALBA).replaceAll('\n', '\r\n')],
    ['« sep=; » d’Excel', `sep=;\n${csv(ALBA)}`],
    ['guillemets et blancs', csv(ALBA.replace('ALBA', ' "ALBA" '))],
    ['date française', csv(ALBA.replace('1990-12-15', '15/12/1990'))],
    ['matricule par groupes', csv(ALBA.replace('2901299999001', '2 90 12 99 999 001'))],
    ['lignes vides', `${TETE}\n\n;;;;;;\n${ALBA}\n\n`],
    [
      'noms de colonnes longs, accentués',
      csv(ALBA).replace(
        TETE,
        'NOM DE NAISSANCE;Liste des prénoms;Sexe;Date de naissance;Code lieu de naissance;Matricule INS;Clé',
      ),
    ],
    ['clé collée au matricule', csv(ALBA.replace('001;92', '00192;'))],
  ])('admet %s', (_, texte) => {
    const lu = lireJeu(octets(texte))
    expect([lu.defauts, lu.avertissements]).toEqual([[], []])
    expect(lu.identites).toMatchObject([
      {
        prenoms: 'ALBA',
        dateNaissance: '1990-12-15',
        matricule: { numero: '2901299999001', cle: '92' },
      },
    ])
  })

  test('lit les colonnes facultatives', () => {
    const tete = `${TETE};oid;historique;statut;nir_ulterieur;nir_ulterieur_le;ouvrant_droit;rang`
    const suite =
      'NIA;2901299999002 91|290129999900390;décédée;2901299999004;01/03/2030;2770763220829;2'
    const { identites, defauts: faux } = lireJeu(octets(`${tete}\n${ALBA};${suite}`))
    expect(faux).toEqual([])
    expect(identites[0]).toMatchObject({
      matricule: { oid: '1.2.250.1.213.1.4.9' },
      historique: [
        { numero: '2901299999002', cle: '91' },
        { numero: '2901299999003', cle: '90' },
      ],
      statut: 'deceased',
      nirUlterieur: { numero: '2901299999004', cle: '89', aPartirDu: '2030-03-01T00:00:00.000Z' },
      ouvrantDroit: { numero: '2770763220829', rang: 2 },
    })
  })

  test('toutes les lignes fausses sont dites, avec ligne, colonne et raison', () => {
    const texte = csv(
      ALBA,
      'Essai;ALBA;F;1990-12-15;99352;2901299999005;88',
      '',
      '"ESSAI\nSUITE";ALBA;I;15-12-1990;1004;2,90E+12;7',
      'ESSAI;;F;1990-12-15;99352;2901299999006',
      ALBA.replace('ESSAI', 'AUTRE'),
    )
    expect(defauts(texte)).toEqual([
      'ligne 3, colonne 1, « nom_naissance » : est refusé : « Essai » : seuls A à Z, espace, apostrophe et tiret sont admis',
      'ligne 5, colonne 4, « date_naissance » : « 15-12-1990 » ne s’écrit ni JJ/MM/AAAA, ni AAAA-MM-JJ',
      'ligne 5, colonne 5, « lieu_naissance » : « 1004 » n’est pas un code COG de 5 caractères : le tableur a-t-il perdu un zéro ?',
      'ligne 5, colonne 6, « matricule » : « 2,90E+12 » : le tableur en a fait un nombre ; mettez la colonne en texte',
      'ligne 5, colonne 7, « cle » : « 7 » n’est pas une clé de deux chiffres : le tableur a-t-il perdu un zéro ?',
      'ligne 5, colonne 1, « nom_naissance » : est refusé : « ESSAI\nSUITE » : seuls A à Z, espace, apostrophe et tiret sont admis',
      'ligne 5, colonne 3, « sexe » : doit valoir « F » ou « M »',
      'ligne 7 : 6 valeurs pour 7 colonnes',
      'ligne 7, colonne 2, « prenoms » : est vide',
      'ligne 7, colonne 7, « cle » : est obligatoire (un texte)',
      'ligne 8, colonne 6, « matricule » : 2901299999001 est déjà celui de la ligne 2',
    ])
  })

  test('les bonnes lignes restent lues, à qui veut les garder', () => {
    const { identites, defauts: faux } = lireJeu(octets(csv(ALBA, 'x;y')))
    expect([identites.length, faux.length > 0]).toEqual([1, true])
  })

  test('une clé fausse est refusée, sauf marquée', () => {
    const fausse = ALBA.replace(';92', ';28')
    expect(defauts(csv(fausse)).join()).toMatch(
      /ligne 2, colonne 7, « cle » : ne va pas avec 2901299999001, dont la clé est 92/,
    )
    expect(defauts(`${TETE};clé fausse\n${fausse};oui`)).toEqual([])
  })

  test('windows-1252 est lu, et dit', () => {
    const texte = csv(ALBA).replace('prenoms', 'Prénoms')
    const lu = lireJeu(Buffer.from(texte, 'latin1'))
    expect(lu.identites).toHaveLength(1)
    expect(lu.avertissements).toEqual([expect.stringContaining('windows-1252')])
  })

  test('une colonne inconnue est dite, pas lue', () => {
    const lu = lireJeu(octets(`${TETE};commentaire\n${ALBA};bonjour`))
    expect(lu.identites).toHaveLength(1)
    expect(lu.avertissements).toEqual(['Colonnes non reconnues, non lues : commentaire.'])
  })

  test.each([
    ['sans séparateur', 'bonjour\n1', /ni point-virgule/],
    ['sans colonne obligatoire', 'nom;prenoms\nA;B', /il manque une colonne « sexe »/],
    ['colonne en double', `${TETE};nom\n${ALBA};X`, /la colonne « nom » est en double/],
    ['guillemet ouvert', csv('"ESSAI;ALBA'), /guillemet ouvert/],
    ['vide', '', /fichier est vide/],
    ['sans ligne', TETE, /aucune identité/],
    ['classeur', Uint8Array.of(0x50, 0x4b, 3, 4, 0), /classeur de tableur/],
    ['UTF-16', Buffer.from(`\uFEFF${csv(ALBA)}`, 'utf16le'), /UTF-16/],
    ['trop grand', new Uint8Array(TAILLE_MAX_JEU + 1).fill(0x61), /dépasse/],
  ])('refuse un fichier %s', (_, contenu, motif) => {
    expect(defauts(contenu).join('\n')).toMatch(motif)
  })
})

describe('JSON', () => {
  const alba = {
    nomNaissance: 'ESSAI',
    prenoms: 'ALBA',
    sexe: 'F',
    dateNaissance: '1990-12-15',
    lieuNaissance: '99352',
    matricule: { numero: '2901299999001', cle: '92' },
  }
  const json = (valeur: unknown) => JSON.stringify(valeur, null, 2)

  test.each([
    ['une liste', json([alba])],
    ['un objet', json({ identites: [alba] })],
    ['une marque d’ordre', `\uFEFF${json([alba])}`],
  ])('lit %s', (_, texte) => {
    const lu = lireJeu(octets(texte))
    expect([lu.defauts, lu.identites.length]).toEqual([[], 1])
  })

  test('chaque faute est située', () => {
    const faux = [
      alba,
      { ...alba, sexe: 'I', matricule: { numero: '2901299999002', cle: '99' } },
      { ...alba, prenoms: undefined, autre: 1 },
    ]
    expect(defauts(json(faux))).toEqual([
      'ligne 16, colonne 13, « sexe » : doit valoir « F » ou « M »',
      'ligne 24, colonne 3, « prenoms » : est obligatoire (un texte)',
      'ligne 24, colonne 3 : contient des clés inconnues : autre',
    ])
  })

  test('une clé fausse et un matricule en double sont situés', () => {
    const faux = [alba, alba, { ...alba, matricule: { numero: '2901299999002', cle: '99' } }]
    expect(defauts(json(faux))).toEqual([
      'ligne 20, colonne 17, « matricule.numero » : 2901299999001 est déjà celui de la ligne 2',
      expect.stringMatching(/^ligne 32, colonne 14, « matricule.cle » : ne va pas avec/),
    ])
  })

  test.each([
    ['mal formé', '[\n  {"nomNaissance": }\n]', /^ligne 2, colonne 20 : .*JSON valide/],
    ['tronqué', '[{', /JSON valide/],
    ['ni liste ni objet attendu', '{"a": 1}', /ni une liste/],
    ['à clé répétée', '[{"sexe":"F",\n"sexe":"M"}]', /^ligne 2, .*deux fois/],
    ['d’une liste de rien', '[]', /aucune identité/],
    ['d’une liste de nombres', '[1]', /doit être un objet/],
  ])('refuse un fichier %s', (_, texte, motif) => {
    expect(defauts(texte).join('\n')).toMatch(motif)
  })
})
