import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { CatalogueInvalide } from '../erreurs.ts'
import type { Probleme } from '../lecture/probleme.ts'
import { chargerReferentiel, chargerReferentiels } from './charger.ts'

const ESSAIS = fileURLToPath(new URL('../essais', import.meta.url))

function problemesDe(dossier: string): readonly Probleme[] {
  try {
    chargerReferentiels({ dossier })
  } catch (erreur) {
    if (erreur instanceof CatalogueInvalide) return erreur.problemes
    throw erreur
  }
  return []
}

const lignes = (problemes: readonly Probleme[]): string[] =>
  problemes.map(({ ligne, champ, phrase }) => `${ligne} ${champ} : ${phrase}`)

const normaliser = (texte: string): string => texte.replaceAll('\u00a0', ' ')

describe('un fichier faux', () => {
  it('donne tous ses problèmes d’un coup, chacun à sa ligne, de haut en bas', () => {
    const trouves = lignes(problemesDe(path.join(ESSAIS, 'fautif'))).map(normaliser)
    const premier = 'exigences[0].scenarios[0]'
    expect(trouves).toEqual([
      '1 schema : valeur inconnue : « 2 » (permises : 1)',
      '3 revision : ce fichier devrait s’appeler « abc-def-va1/essai-2.yaml », d’après rem et revision',
      '4 titre : ce texte est vide',
      '9 couleur : ce champ est inconnu',
      '13 profils[1].nom : le profil « Général » figure déjà plus haut',
      '21 sources.DOC.nature : valeur inconnue : « oral » (permises : seed, faq, ans-squash, tiers, inferred, officiel)',
      '26 opposables[0].version : attendu un texte, trouvé un nombre',
      '27 opposables[0].source : source inconnue : « DOX » ; le plus proche est « DOC »',
      '31 exigences[0].chapitre : chapitre inconnu : « INZ » ; le plus proche est « INS »',
      '34 exigences[0].profils[0] : profil inconnu : « Generale » ; le plus proche est « Général »',
      '35 exigences[0].nature : une exigence « systematique » est au profil Général',
      '39 exigences[0].services[0] : valeur inconnue : « INSI » (permises : INSi, DMP, MSS, PSC, ANN, APCV, ON, LGC-UI, SGL, JOURNAL, SSI, ORGA, HL7, NCPEH) ; le plus proche est « INSi »',
      `43 ${premier}.id : le scénario « INS.02.01 » n’est pas sous son exigence : attendu « INS.01. » et deux chiffres`,
      `45 ${premier}.etapes : attendu une liste, trouvé un texte`,
      `48 ${premier}.preuves[0].type : valeur inconnue : « photo » (permises : capture, video, log, document, pdf, xdm, fichier-cda, attestation)`,
      `50 ${premier}.preuves[1].id : la preuve « INS.02.02.02 » n’est pas sous son scénario : attendu « INS.02.01. » et deux chiffres`,
      `52 ${premier}.preuves[1].format : le format « csv » n’est pas celui d’une preuve « pdf » (attendu : pdf-a-1, scan-papier)`,
      `56 ${premier}.preuves[2].types_acceptes : les types acceptés oublient le type demandé, « capture »`,
      `60 ${premier}.preuves[2].environnement_exige.environnement : valeur inconnue : « simule » (permises : bac-a-sable, formation, recette, production, indifferent)`,
      `63 ${premier}.preuves[2].environnement_exige.marque : valeur inconnue : « lu » (permises : V, déduit)`,
      '67 exigences[0].provisoire : attendu true ou false, trouvé un texte',
      '70 exigences[0].sources[1] : source inconnue : « DOK » ; le plus proche est « DOC »',
      '71 exigences[1].enonce : ce champ obligatoire manque',
      '71 exigences[1].id : l’exigence « INS.01 » figure déjà plus haut',
      '76 exigences[1].nature : une exigence conditionnelle n’est pas au profil Général',
      '82 exigences[1].scenarios_de : « INS.09 » n’est pas une exigence de ce référentiel ; le plus proche est « INS.01 »',
      '84 exigences[1].remarque : ce champ est inconnu',
      '102 exigences[2].scenarios_de : le renvoi à « INS.04 » tourne en rond',
      '121 exigences[3].scenarios_de : le renvoi à « INS.03 » tourne en rond',
    ])
  })

  it('dit en français ses fautes de syntaxe YAML', () => {
    const trouves = lignes(problemesDe(path.join(ESSAIS, 'syntaxe')))
      .map(normaliser)
      .filter((ligne) => !ligne.includes('obligatoire'))
    expect(trouves).toEqual([
      '3  : ce champ est déjà donné plus haut dans le même bloc',
      '4 titre : attendu un texte, trouvé des champs',
      '4  : un texte qui contient « : » doit être entre guillemets',
      '6  : le retrait se fait avec des espaces, pas avec une tabulation',
    ])
  })

  it('donne aussi les différences qui ne s’appliquent pas', () => {
    const trouves = lignes(problemesDe(path.join(ESSAIS, 'heritier-fautif'))).map(normaliser)
    expect(trouves).toEqual([
      '14 differences[0].exigence : l’exigence « INS.99 » n’est pas héritée',
      '26 differences[1].champs.profils[0] : profil inconnu : « Inconnu »',
      '28 differences[1].source : source inconnue : « CHARTE »',
      '32 differences[2].profil : le profil « Absent » n’est pas hérité',
      expect.stringMatching(
        /^37 .*operation : valeur inconnue : « effacer-tout » \(permises : ajouter-profil, /,
      ),
      '42 differences[4].phrase : ce champ obligatoire manque',
      '49 differences[5].profil.nom : le profil « Général » figure déjà plus haut',
    ])
  })
})

describe('un catalogue retouché', () => {
  let dossier: string
  const entier = 'abc-def-va1/essai-1.yaml'
  const heritier = 'abc-def-sf-va1/essai-1.yaml'

  const remplacer = (nom: string, avant: string, apres: string): void => {
    const texte = readFileSync(path.join(dossier, nom), 'utf8')
    expect(texte).toContain(avant)
    writeFileSync(path.join(dossier, nom), texte.replace(avant, apres))
  }

  beforeEach(() => {
    dossier = mkdtempSync(path.join(tmpdir(), 'rem-'))
    cpSync(path.join(ESSAIS, 'lignee'), dossier, { recursive: true })
  })
  afterEach(() => rmSync(dossier, { recursive: true, force: true }))

  it('intact, n’a aucun problème', () => {
    expect(problemesDe(dossier)).toEqual([])
  })

  it('dont le parent manque, dit quel fichier manque', () => {
    remplacer(heritier, 'revision: essai-1\ntitre', 'revision: essai-7\ntitre')
    const [premier] = problemesDe(dossier).filter(({ champ }) => champ === 'herite_de')
    expect(premier).toMatchObject({ fichier: heritier, ligne: 4 })
    expect(premier?.phrase).toContain('abc-def-va1/essai-7.yaml')
  })

  it('dont le parent serait hors du catalogue, ne va pas le lire', () => {
    remplacer(heritier, 'rem: REM-ABC-DEF-Va1', 'rem: REM-..')
    const catalogue = path.join(dossier, 'catalogue')
    cpSync(path.join(dossier, 'abc-def-sf-va1'), path.join(catalogue, 'abc-def-sf-va1'), {
      recursive: true,
    })
    cpSync(path.join(dossier, entier), path.join(dossier, 'essai-1.yaml'))
    const [premier] = problemesDe(catalogue).filter(({ champ }) => champ === 'herite_de')
    expect(premier?.phrase).toContain('n’existe pas')
  })

  it('dont l’héritage tourne en rond, le dit sans tourner', () => {
    remplacer(heritier, 'rem: REM-ABC-DEF-Va1', 'rem: REM-ABC-DEF-SF-Va1')
    expect(lignes(problemesDe(dossier))).toContain('4 herite_de : l’héritage tourne en rond')
  })

  it('qui garde deux révisions en vigueur, ne choisit pas', () => {
    const copie = 'abc-def-va1/essai-2.yaml'
    cpSync(path.join(dossier, entier), path.join(dossier, copie))
    remplacer(copie, 'revision: essai-1', 'revision: essai-2')
    expect(problemesDe(dossier)).toMatchObject([{ fichier: copie, champ: 'remplace' }])
  })

  it('dont le parent est faux, donne le problème du parent à l’héritier aussi', () => {
    remplacer(entier, 'chapitre: INS', 'chapitre: INT')
    expect(() => chargerReferentiel('ABC-DEF-SF-Va1', { dossier })).toThrow(CatalogueInvalide)
    expect(problemesDe(dossier).map(({ fichier }) => fichier)).toContain(entier)
  })

  it('dont les renvois YAML explosent, le dit au lieu de remplir la mémoire', () => {
    const bombe = ['a: &a [x, x, x, x, x, x, x, x, x, x]']
    for (const [avant, nom] of ['ab', 'bc', 'cd', 'de', 'ef'].map((p) => [...p])) {
      bombe.push(`${nom}: &${nom} [${Array(10).fill(`*${avant}`).join(', ')}]`)
    }
    writeFileSync(path.join(dossier, entier), bombe.join('\n'))
    const phrases = problemesDe(dossier).map(({ phrase }) => phrase)
    expect(phrases).toContain('les renvois YAML (&, *) sont trop nombreux ou sans cible')
  })
})
