import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { readSheet } from 'read-excel-file/node'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import type { Referentiel } from '../../rem/index.ts'
import { lireZip } from '../../schemas/xdm/lire-zip.ts'
import { dossierTemporaire } from '../essais/dossier-temporaire.ts'
import { COLONNES_ANS } from '../index-convergence.ts'
import { listerFichiers } from '../manifeste/lister-fichiers.ts'
import { verifierManifeste } from '../manifeste/verifier.ts'
import { lireCampagne } from '../modele/lire-campagne.ts'
import { listerPreuves } from '../modele/lister.ts'
import type { PreuveLue } from '../modele/types.ts'
import { assembler } from './assembler.ts'
import {
  creerCampagneRecevable,
  demander,
  referentielRecevable,
} from './campagne-recevable.essai.ts'
import type { Assemblage, DemandeAssemblage } from './types.ts'

let racine: string
let campagne: string

beforeAll(async () => {
  racine = mkdtempSync(path.join(tmpdir(), 'assemblage-'))
  campagne = await creerCampagneRecevable(racine)
})
afterAll(() => rmSync(racine, { recursive: true, force: true }))

/** Une copie à soi de la campagne. */
function copie(): string {
  const dossier = path.join(dossierTemporaire(), 'campagne')
  cpSync(campagne, dossier, { recursive: true })
  return dossier
}

const regles = (assemblage: Assemblage): string[] =>
  assemblage.assemble ? [] : assemblage.refus.map(({ regle }) => regle)

async function produire(precise: Partial<DemandeAssemblage> = {}): Promise<string> {
  const cible = path.join(dossierTemporaire(), 'paquet')
  const assemblage = await assembler(demander(campagne, cible, precise))
  expect(regles(assemblage)).toEqual([])
  return cible
}

describe('le paquet de dépôt', () => {
  let paquet: string
  beforeAll(async () => {
    paquet = path.join(racine, 'paquet')
    await assembler(demander(campagne, paquet, { zip: `${paquet}.zip` }))
  })

  it('a un fichier par emplacement, et de quoi le déposer', () => {
    expect(listerFichiers(paquet)).toEqual([
      'AUT/00-couverture-AUT.pdf',
      'AUT/00-liste-de-depot-AUT.csv',
      'AUT/SC.AUT-CONF.08.01.01.zip',
      'FIC/00-couverture-FIC.pdf',
      'FIC/00-liste-de-depot-FIC.csv',
      'FIC/FIC.01.01.01.pdf',
      'FIC/FIC.01.02.01.png',
      'FIC/FIC.02.01.01.png',
      'FIC/FIC.03.01.01.pdf',
      'FIC/FIC.03.02.01.pdf',
      'LISEZ-MOI.txt',
      'administratif/dossier-administratif.json',
      'administratif/dossier-administratif.pdf',
      'index-convergence.xlsx',
    ])
  })

  it('garde chaque preuve octet pour octet, et dit tout au manifeste', () => {
    const lire = (racineLue: string, chemin: string) => readFileSync(path.join(racineLue, chemin))
    expect(lire(paquet, 'FIC/FIC.01.02.01.png')).toEqual(
      lire(campagne, 'dossier/FIC/FIC.01/FIC.01.02/FIC.01.02.01.png'),
    )
    expect(verifierManifeste(paquet)).toEqual([])
    const manifeste = JSON.parse(String(lire(paquet, 'manifeste.json')))
    expect(manifeste).toMatchObject({ genre: 'paquet', etat: 'depot', versionLgc: '2.4.1' })
    expect(manifeste.identifiant).toMatch(/^depot-[0-9a-f]{16}$/)
  })

  it('a un index dans l’ordre des colonnes de l’ANS, et une liste de dépôt ordonnée', async () => {
    const classeur = path.join(paquet, 'index-convergence.xlsx')
    const [entetes = [], ...lignes] = await readSheet(classeur, 'Preuves')
    expect(entetes.slice(0, COLONNES_ANS.length)).toEqual([...COLONNES_ANS])
    expect(lignes).toHaveLength(6)
    const depot = await readSheet(classeur, 'Dépôt')
    expect(depot.slice(1, 3).map((ligne) => ligne.slice(0, 4))).toEqual([
      ['FIC', '1', 'FIC.01.01.01', 'FIC/FIC.01.01.01.pdf'],
      ['FIC', '2', 'FIC.01.02.01', 'FIC/FIC.01.02.01.png'],
    ])
    const csv = readFileSync(path.join(paquet, 'FIC/00-liste-de-depot-FIC.csv'), 'utf8')
    expect(csv.split('\r\n')[1]).toContain('FIC;1;FIC.01.01.01;FIC/FIC.01.01.01.pdf;')
  })

  it('consigne ce que des dérogations ont laissé sortir, et qui en répond', async () => {
    const derogation = {
      rang: 1,
      regle: 'garde.courriel',
      fichier: 'dossier/FIC/*.png',
      empreinte: null,
      lieu: null,
      raison: 'Boîte de service de l’éditeur.',
      par: 'Responsable qualité',
      date: '2026-11-01',
      expire: '2027-03-31',
      couvre: [{ regle: 'garde.courriel', fichier: 'dossier/FIC/x.png', membre: null, lieu: 'x' }],
    }
    const inspecter = async () => ({ refus: [], derogations: [derogation] })
    const cible = await produire({ inspecter })
    const manifeste = JSON.parse(readFileSync(path.join(cible, 'manifeste.json'), 'utf8'))
    expect(manifeste.derogations).toEqual([derogation])
    expect(readFileSync(path.join(cible, 'LISEZ-MOI.txt'), 'utf8')).toMatch(
      /garde\.courriel.+Responsable qualité, jusqu’au 2027-03-31/,
    )
  })

  it('tient dans une archive de transport', async () => {
    const lecture = await lireZip(readFileSync(`${paquet}.zip`))
    if (!lecture.lu) throw new Error(lecture.refus)
    expect([...lecture.fichiers.keys()]).toEqual(
      [...listerFichiers(paquet), 'manifeste.json'].sort(),
    )
  })

  it('n’est pas une différence au manifeste de la campagne qui le porte', async () => {
    const dossier = copie()
    await assembler(demander(dossier, path.join(dossier, 'convergence')))
    expect(existsSync(path.join(dossier, 'convergence', 'manifeste.json'))).toBe(true)
    expect(verifierManifeste(dossier)).toEqual([])
  })
})

describe('les mêmes octets', () => {
  afterEach(() => vi.unstubAllEnvs())

  it('sortent de deux assemblages, dans deux fuseaux', async () => {
    const lire = (dossier: string) =>
      [...listerFichiers(dossier), 'manifeste.json'].map((nom) => [
        nom,
        readFileSync(path.join(dossier, nom)).toString('base64'),
      ])
    vi.stubEnv('TZ', 'Pacific/Kiritimati')
    const un = lire(await produire())
    vi.stubEnv('TZ', 'America/Los_Angeles')
    const deux = lire(await produire())
    expect(deux).toEqual(un)
  })
})

describe('l’assemblage refuse', () => {
  it.each([
    [{ cible: 'reference' }, 'assemblage.logiciel-de-reference'],
    [{ mutations: ['ins-qualifie-sans-insi'] }, 'assemblage.mutations'],
    [{ repetition: true }, 'assemblage.campagne-de-repetition'],
  ] as const)('une campagne %j', async (precise, regle) => {
    const cible = path.join(dossierTemporaire(), 'paquet')
    const demande = demander(campagne, cible)
    const lue = { ...demande.lue, campagne: { ...demande.lue.campagne, ...precise } }
    const assemblage = await assembler({ ...demande, lue })
    expect(regles(assemblage)).toEqual([regle])
    expect(existsSync(cible)).toBe(false)
  })

  it('une autre version que celle annoncée', async () => {
    const cible = path.join(dossierTemporaire(), 'paquet')
    const assemblage = await assembler(demander(campagne, cible, { versionAnnoncee: '2.5.0' }))
    expect(regles(assemblage)).toEqual(['assemblage.version-candidate'])
  })

  it('une preuve retouchée après la campagne', async () => {
    const dossier = copie()
    appendFileSync(path.join(dossier, 'dossier/FIC/FIC.01/FIC.01.02/FIC.01.02.01.png'), 'x')
    const assemblage = await assembler(demander(dossier, path.join(dossier, 'convergence')))
    expect(regles(assemblage)).toEqual(['assemblage.campagne-modifiee'])
  })

  it('une campagne inachevée', async () => {
    const cible = path.join(dossierTemporaire(), 'paquet')
    const demande = demander(campagne, cible)
    const manifeste = { ...demande.manifeste, fin: null }
    const assemblage = await assembler({ ...demande, manifeste })
    expect(regles(assemblage)).toEqual(['assemblage.campagne-inachevee'])
  })

  it('ce que l’inspection a trouvé, sans rien écrire', async () => {
    const cible = path.join(dossierTemporaire(), 'paquet')
    const trouve = { regle: 'garde.rpps', ou: 'x', raison: 'y', remede: 'z', source: 's' }
    const inspecter = async () => ({ refus: [trouve], derogations: [] })
    const assemblage = await assembler(demander(campagne, cible, { inspecter }))
    expect(regles(assemblage)).toEqual(['garde.rpps'])
    expect(existsSync(cible)).toBe(false)
  })

  it('un type hors de la table et un fichier trop lourd', async () => {
    const cible = path.join(dossierTemporaire(), 'paquet')
    const reglages = { extensions: { 'image/png': 'png' }, tailleMax: 10, longueurMax: 100 }
    const assemblage = await assembler(demander(campagne, cible, { reglages }))
    expect(regles(assemblage)).toEqual([
      ...Array.from({ length: 6 }, () => 'assemblage.fichier-admis'),
      'assemblage.rien-a-deposer',
    ])
  })

  it('deux numéros qui donneraient le même nom', async () => {
    const cible = path.join(dossierTemporaire(), 'paquet')
    const { extensions, tailleMax } = demander(campagne, cible).reglages
    const reglages = { extensions, tailleMax, longueurMax: 10 }
    const assemblage = await assembler(demander(campagne, cible, { reglages }))
    expect(regles(assemblage)).toContain('assemblage.nom-en-double')
  })

  it('d’écraser un dossier qui n’est pas à lui, ou un paquet signé', async () => {
    const autre = dossierTemporaire()
    writeFileSync(path.join(autre, 'photo.txt'), 'à moi')
    await expect(assembler(demander(campagne, autre))).rejects.toMatchObject({
      code: 'SEGUR-DOS-020',
    })
    expect(readdirSync(autre)).toEqual(['photo.txt'])
    const signe = await produire()
    writeFileSync(path.join(signe, 'manifeste.jws'), 'a..b')
    await expect(assembler(demander(campagne, signe))).rejects.toMatchObject({
      code: 'SEGUR-DOS-020',
    })
  })
})

describe('une preuve qui ne se dépose pas', () => {
  /** La même campagne, chaque preuve changée ; l'exigence de FIC.02.01 provisoire quand on le demande. */
  function toucher(
    demande: DemandeAssemblage,
    changer: (preuve: PreuveLue) => PreuveLue,
    provisoire: string | null = null,
  ): DemandeAssemblage {
    const { lue } = demande
    const chapitres = lue.chapitres.map((chapitre) => ({
      ...chapitre,
      exigences: chapitre.exigences.map((lu) => ({
        ...lu,
        scenarios: lu.scenarios.map((s) => ({
          ...s,
          exigence: { ...s.exigence, provisoire: s.scenario.id === provisoire },
          preuves: s.preuves.map(changer),
        })),
      })),
    }))
    return { ...demande, lue: { ...lue, chapitres } }
  }

  /** Une preuve prise sur une autre version, une exigence provisoire. */
  const abimer = (demande: DemandeAssemblage): DemandeAssemblage =>
    toucher(
      demande,
      (preuve) => (preuve.preuve === 'FIC.01.02.01' ? { ...preuve, versionLgc: '2.4.0' } : preuve),
      'FIC.02.01',
    )

  it('arrête tout : version périmée, numéro provisoire', async () => {
    const cible = path.join(dossierTemporaire(), 'paquet')
    const assemblage = await assembler(abimer(demander(campagne, cible)))
    expect(regles(assemblage)).toEqual([
      'assemblage.version-perimee',
      'assemblage.numero-provisoire',
    ])
  })

  it('arrête tout : même contenu à deux numéros', async () => {
    const cible = path.join(dossierTemporaire(), 'paquet')
    const demande = demander(campagne, cible)
    const [premiere] = listerPreuves(demande.lue).filter(({ preuve }) => preuve === 'FIC.01.02.01')
    const copier = (preuve: PreuveLue): PreuveLue =>
      preuve.preuve === 'FIC.02.01.01' && premiere !== undefined
        ? { ...preuve, composition: premiere.composition }
        : preuve
    const assemblage = await assembler(toucher(demande, copier))
    expect(regles(assemblage)).toEqual(['assemblage.meme-contenu', 'assemblage.meme-contenu'])
  })

  it('reste dehors quand on ne demande que ce qui est prêt, et c’est écrit', async () => {
    const cible = path.join(dossierTemporaire(), 'paquet')
    const partiel = demander(campagne, cible, { etendue: 'recevables' })
    const assemblage = await assembler(abimer(partiel))
    expect(assemblage).toMatchObject({
      assemble: true,
      chapitres: [
        { code: 'FIC', deposees: 3, dues: 5, complet: false },
        { code: 'AUT', deposees: 1, dues: 1, complet: true },
      ],
    })
    expect(existsSync(path.join(cible, 'FIC/FIC.01.02.01.png'))).toBe(false)
    const lisezMoi = readFileSync(path.join(cible, 'LISEZ-MOI.txt'), 'utf8')
    expect(lisezMoi).toContain('INCOMPLET')
  })
})

describe('une campagne d’avant l’import du REM officiel', () => {
  it('se range sous les numéros officiels, sans être rejouée', async () => {
    const ancien = referentielRecevable()
    const officiel: Referentiel = {
      ...JSON.parse(JSON.stringify(ancien).replaceAll('FIC.02.01', 'FIC.02.07')),
      revision: 'officiel-essai',
      alias: { 'FIC.02.01': 'FIC.02.07', 'FIC.02.01.01': 'FIC.02.07.01' },
    }
    const cible = path.join(dossierTemporaire(), 'paquet')
    const lue = lireCampagne(campagne, officiel)
    expect(regles(await assembler(demander(campagne, cible, { lue })))).toEqual([])
    expect(existsSync(path.join(cible, 'FIC/FIC.02.07.01.png'))).toBe(true)
    expect(JSON.parse(readFileSync(path.join(cible, 'manifeste.json'), 'utf8'))).toMatchObject({
      rem: [{ revision: 'officiel-essai' }],
      revisionJouee: ancien.revision,
    })
  })
})

describe('une répétition', () => {
  it('prend tout, et se dit sur chaque nom, chaque feuille et chaque page', async () => {
    const cible = path.join(dossierTemporaire(), 'paquet')
    const demande = demander(campagne, cible, { mode: 'repetition' })
    const lue = { ...demande.lue, campagne: { ...demande.lue.campagne, cible: 'reference' } }
    expect(await assembler({ ...demande, lue })).toMatchObject({ assemble: true })
    const noms = listerFichiers(cible).map((chemin) => path.basename(chemin))
    expect(noms.filter((nom) => !nom.startsWith('REPETITION-a-ne-pas-deposer_'))).toEqual([])
    const [classeur] = readdirSync(cible).filter((nom) => nom.endsWith('.xlsx'))
    const [premiere] = await readSheet(path.join(cible, classeur ?? ''), 'Preuves')
    expect(premiere?.[0]).toBe('RÉPÉTITION, à ne pas déposer')
    const manifeste = JSON.parse(readFileSync(path.join(cible, 'manifeste.json'), 'utf8'))
    expect(manifeste.etat).toBe('repetition')
  })
})

describe('jamais de moitié', () => {
  it('un assemblage qui échoue laisse le paquet d’avant, et rien à côté', async () => {
    const paquet = await produire()
    const avant = readFileSync(path.join(paquet, 'manifeste.json'))
    const demande = demander(campagne, paquet)
    const manifeste = {
      ...demande.manifeste,
      fichiers: demande.manifeste.fichiers.map((fichier) =>
        fichier.preuve === 'FIC.02.01.01' && fichier.chemin.startsWith('dossier/')
          ? { ...fichier, chemin: 'dossier/parti.png' }
          : fichier,
      ),
    }
    await expect(assembler({ ...demande, manifeste })).rejects.toThrow(/n’existe pas/)
    expect(readFileSync(path.join(paquet, 'manifeste.json'))).toEqual(avant)
    expect(readdirSync(path.dirname(paquet))).toEqual(['paquet'])
  })

  it('ce qu’un assemblage tué a laissé disparaît au suivant', async () => {
    const parent = dossierTemporaire()
    // Aucun processus n'a ce numéro : il dépasse ce que le système attribue.
    const reste = path.join(parent, '.en-cours-paquet-999999999')
    mkdirSync(reste)
    await assembler(demander(campagne, path.join(parent, 'paquet')))
    expect(existsSync(reste)).toBe(false)
  })
})
