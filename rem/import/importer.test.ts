import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { chargerReferentiel } from '../chargement/charger.ts'
import { trouverExigence, trouverPreuve, trouverScenario } from '../recherche/trouver.ts'
import { copierCatalogue, FIDELE, fichierA, type LigneA } from './fichier.essai.ts'
import { ImportRefuse } from './import-refuse.ts'
import { importerRem } from './importer.ts'

let dossier: string
beforeEach(() => {
  dossier = copierCatalogue()
})
afterEach(() => rmSync(dossier, { recursive: true, force: true }))

const importer = (
  lignes: readonly LigneA[],
  precise: Partial<Parameters<typeof importerRem>[0]> = {},
) =>
  importerRem({
    fichier: fichierA(lignes),
    dossier,
    date: '2026-11-20',
    mode: 'ecrire',
    ...precise,
  })

const courant = (code = 'ABC-DEF-Va1') => chargerReferentiel(code, { dossier })
const fichiers = () => readdirSync(path.join(dossier, 'abc-def-va1')).sort()

function refus(agir: () => unknown): ImportRefuse {
  try {
    agir()
  } catch (erreur) {
    if (erreur instanceof ImportRefuse) return erreur
    throw erreur
  }
  throw new Error('aurait dû être refusé')
}

/** Remplace une ligne du fichier fidèle. */
const sauf = (rang: number, ligne: LigneA): readonly LigneA[] => FIDELE.with(rang, ligne)

describe('le recouvrement', () => {
  it('écrit une révision de plus, celle d’avant intacte et lisible par son nom', () => {
    const avant = readFileSync(path.join(dossier, 'abc-def-va1/reconstitution-1.yaml'), 'utf8')
    const rapport = importer(FIDELE)
    expect(rapport.ecrits).toContain('abc-def-va1/officiel-2026-11-20-1.yaml')
    expect(courant().revision).toBe('officiel-2026-11-20-1')
    expect(readFileSync(path.join(dossier, 'abc-def-va1/reconstitution-1.yaml'), 'utf8')).toBe(
      avant,
    )
    const ancienne = chargerReferentiel('ABC-DEF-Va1', { dossier, revision: 'reconstitution-1' })
    expect(ancienne.exigences).toHaveLength(5)
  })

  it('dit dans son statut le jour, le fichier et son empreinte', () => {
    importer(FIDELE)
    const { statut, importe } = courant()
    expect(statut).toMatch(/^officiel, importé le 2026-11-20 de REM-ABC-DEF-Va1\.xlsx \(sha256 /)
    expect(importe).toMatchObject({ nom: 'REM-ABC-DEF-Va1.xlsx', date: '2026-11-20' })
  })

  it('prend du fichier énoncé, nature, profils, scénario et preuve', () => {
    importer([
      {
        ...FIDELE[0],
        enonce: 'Le logiciel DOIT porter les dix champs.',
        texte: 'Créer une identité',
        profil: 'Centres de santé',
        conditionnelle: 'OUI',
        preuves: [['INS.01.01.01', 'Copie d’écran de la création']],
      },
      ...FIDELE.slice(1),
    ])
    const { exigence, scenario } = trouverScenario(courant(), 'INS.01.01')
    expect(exigence).toMatchObject({
      enonce: 'Le logiciel DOIT porter les dix champs.',
      nature: 'conditionnelle',
      profils: ['Centres de santé'],
      provisoire: false,
      confiance: 'officiel',
    })
    expect(scenario.objectif).toBe('Créer une identité')
    expect(scenario.preuves[0]?.description).toBe('Copie d’écran de la création')
  })

  it('garde du catalogue services, moyens, étapes, condition, note et renvoi de scénarios', () => {
    importer(FIDELE)
    const { exigence, scenario } = trouverScenario(courant(), 'INS.01.01')
    expect(exigence).toMatchObject({
      services: ['INSi', 'LGC-UI'],
      automatisable: ['ui', 'protocole'],
      condition: 'si le logiciel crée des identités',
      note: 'Une note',
      intitule: "Champs d'identité",
    })
    expect(scenario.etapes).toEqual(['Ouvrir la fiche', 'Relever les champs'])
    expect(scenario.prerequis).toEqual(['Un patient existe'])
    expect(trouverExigence(courant(), 'INS.02').scenariosDe).toBe('INS.01')
  })

  it('garde d’une preuve le type, la présence et l’environnement écrits à la main', () => {
    importer(FIDELE)
    expect(trouverPreuve(courant(), 'INS.01.01.02').preuve).toMatchObject({
      type: 'log',
      format: 'message-hl7v2',
      presence: 'facultative',
      environnementExige: 'recette',
    })
  })

  it('ne retient pas la fonction d’une colonne absente', () => {
    const { feuilles, ...reste } = fichierA(FIDELE)
    const [feuille] = feuilles
    const sansFonction = feuille?.rangees.map((rangee) => rangee.filter((_, rang) => rang !== 5))
    const fichier = { ...reste, feuilles: [{ ...feuille, rangees: sansFonction }] } as never
    importerRem({ fichier, dossier, date: '2026-11-20', mode: 'ecrire' })
    expect(trouverExigence(courant(), 'INS.03').fonction).toBe('Traces')
  })

  it('garde l’objectif court et le texte entier d’un scénario de plusieurs lignes', () => {
    importer(sauf(1, { ...FIDELE[1], texte: 'Régler les champs\n1. Ouvrir\n2. Cocher' }))
    const { scenario } = trouverScenario(courant(), 'INS.01.02')
    expect(scenario.objectif).toBe('Régler les champs')
    expect(scenario.texteOfficiel).toContain('2. Cocher')
  })
})

describe('le rapport', () => {
  it('un fichier fidèle n’annonce ni création, ni différence, ni alias', () => {
    const { creations, differences, alias, aVerifier } = importer(FIDELE)
    expect([creations, alias, aVerifier]).toEqual([[], [], []])
    expect(differences.filter(({ champ }) => champ !== 'énoncé')).toEqual([])
  })

  it('sépare les retraits provisoires de ceux dont le numéro serait faux', () => {
    const { retraits } = importer(FIDELE.filter(({ id }) => id !== 'INS.02'))
    expect(retraits.filter((r) => r.sorte === 'exigence').map((r) => [r.id, r.provisoire])).toEqual(
      [
        ['INS.02', false],
        ['PROV.PSC.01', true],
        ['PROV.PSC.02', true],
      ],
    )
  })

  it('une création donne sa ligne et l’exigence retirée qui lui ressemble', () => {
    const { creations } = importer([
      ...FIDELE,
      {
        id: 'PSC.07',
        section: ['PSC', 'Pro Santé Connect'],
        enonce: 'Le logiciel DOIT verrouiller le poste après un délai réglable.',
        scenario: 'PSC.07.01',
        texte: 'Attendre le délai',
        preuves: [['PSC.07.01.01', 'Enregistrement vidéo du verrouillage']],
      },
    ])
    expect(creations).toEqual([
      {
        sorte: 'exigence',
        id: 'PSC.07',
        ligne: 6,
        texte: expect.stringContaining('verrouiller'),
        proche: { id: 'PROV.PSC.02', intitule: 'Déconnexion automatique' },
      },
    ])
  })

  it('ce qui manque à une création est supposé, et dit à vérifier avec sa ligne', () => {
    const { aVerifier } = importer([
      ...FIDELE,
      {
        id: 'PSC.07',
        section: ['PSC', 'Pro Santé Connect'],
        enonce: 'Le logiciel DOIT faire.',
        scenario: 'PSC.07.01',
        texte: 'Faire',
        preuves: [['PSC.07.01.01', 'Enregistrement vidéo de la session']],
      },
    ])
    expect(trouverExigence(courant(), 'PSC.07').services).toEqual(['PSC'])
    expect(trouverPreuve(courant(), 'PSC.07.01.01').preuve.type).toBe('video')
    expect(aVerifier.map(({ ligne, phrase }) => `${ligne} ${phrase}`)).toEqual([
      '6 type « video » déduit d’après ses mots, à vérifier',
      '6 services en jeu et moyens de contrôle supposés d’après son chapitre',
    ])
  })

  it('donne champ par champ ce qui change', () => {
    const { differences } = importer(sauf(2, { ...FIDELE[2], nature: 'PRECONISATION' }))
    expect(differences.filter(({ champ }) => champ === 'nature')).toEqual([
      {
        sorte: 'exigence',
        id: 'INS.02',
        champ: 'nature',
        avant: 'systematique',
        apres: 'preconisation',
      },
    ])
  })

  it('fait douter d’un référentiel demandé quand le fichier en désigne un autre', () => {
    const texte = readFileSync(path.join(dossier, 'abc-def-va1/reconstitution-1.yaml'), 'utf8')
    mkdirSync(path.join(dossier, 'ghi-jkl-va1'))
    writeFileSync(
      path.join(dossier, 'ghi-jkl-va1/reconstitution-1.yaml'),
      texte.replaceAll('ABC-DEF', 'GHI-JKL'),
    )
    const fichier = fichierA(FIDELE, 'REM-GHI-JKL-Va1.xlsx')
    const { aVerifier } = importer(FIDELE, { fichier, rem: 'ABC-DEF-Va1', mode: 'essai' })
    expect(aVerifier[0]?.phrase).toContain('semble celui de GHI-JKL-Va1')
  })

  it('fait douter d’un même numéro qui dit tout autre chose', () => {
    const { aVerifier } = importer(
      sauf(2, { ...FIDELE[2], enonce: 'Ordonnance électronique transmise au régime obligatoire.' }),
    )
    expect(aVerifier[0]?.phrase).toContain('texte sans rapport')
  })
})

describe('écrire ou non', () => {
  it('un essai dit tout et n’écrit rien', () => {
    const rapport = importer(FIDELE, { mode: 'essai' })
    expect(rapport.etat).toBe('essai')
    expect(rapport.retraits).not.toEqual([])
    expect(fichiers()).toEqual(['reconstitution-1.yaml'])
  })

  it('le même fichier deux fois ne fait rien et le dit', () => {
    importer(FIDELE)
    expect(importer(FIDELE).etat).toBe('deja-importe')
    expect(fichiers()).toHaveLength(2)
  })

  it('un fichier plus récent le même jour remplace le premier import', () => {
    importer(FIDELE)
    importer(FIDELE.slice(0, 3))
    expect(courant().revision).toBe('officiel-2026-11-20-2')
    expect(courant().exigences).toHaveLength(2)
  })

  it('un catalogue qui ne serait plus valide est refusé, raison donnée, rien d’écrit', () => {
    const { code, details } = refus(() =>
      importer([{ ...FIDELE[0], id: 'INS.01', profil: 'Général' }, ...FIDELE.slice(2)], {
        date: 'un-jour',
      }),
    )
    expect(code).toBe('SEGUR-REM-013')
    expect(details.join('\n')).toContain('abc-def-va1/officiel-un-jour-1.yaml')
    expect(fichiers()).toEqual(['reconstitution-1.yaml'])
  })

  it('un fichier sans rien de commun avec le référentiel demandé est refusé', () => {
    const { code, message } = refus(() =>
      importer([{ id: 'XYZ.01', enonce: 'Autre chose' }], { rem: 'ABC-DEF-Va1' }),
    )
    expect(code).toBe('SEGUR-REM-012')
    expect(message).toContain('aucune exigence commune')
  })

  it('une feuille de plus de deux mille lignes est refusée avant tout rapprochement', () => {
    const lignes = Array.from({ length: 2000 }, (_, n) => ({ id: `INS.${n}`, enonce: 'Énoncé' }))
    const { code, message } = refus(() => importer(lignes))
    expect(code).toBe('SEGUR-REM-011')
    expect(message).toContain('plus de 2000 lignes')
  })

  it('un référentiel qui hérite ne s’importe pas, il suit', () => {
    const { message } = refus(() => importer(FIDELE, { rem: 'REM-ABC-DEF-SF-Va1' }))
    expect(message).toContain('importez le fichier sous ABC-DEF-Va1')
  })
})
