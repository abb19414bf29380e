import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import exemple from '../../segur.config.exemple.ts'
import { ErreurSegur } from '../erreur-segur.ts'
import { chargerConfig, validerConfig } from './charger.ts'

let dossier: string
beforeEach(async () => {
  dossier = await mkdtemp(path.join(tmpdir(), 'segur-config-'))
})
afterEach(() => rm(dossier, { recursive: true, force: true }))

function refuser(brut: unknown): ErreurSegur {
  try {
    validerConfig(brut, null)
  } catch (erreur) {
    if (erreur instanceof ErreurSegur) return erreur
  }
  throw new Error('aucun refus')
}

const ligne = (erreur: ErreurSegur, debut: string) =>
  erreur.details.find((detail) => detail.startsWith(debut)) ?? ''

test('sans fichier, le banc éprouve le LGC de référence sur des services simulés', async () => {
  const config = await chargerConfig({ dossier })
  expect(config).toMatchObject({ cible: 'reference', rem: 'MDV-LGC-SF-Va1', fichier: null })
  expect(new Set(Object.values(config.services))).toEqual(new Set(['simule']))
  expect(config.editeur.siret).toBeUndefined()
})

test('le fichier d’exemple est valide, SIRET sans espaces', () => {
  const config = validerConfig(exemple, null)
  expect(config.editeur.siret).toBe('73282932000074')
})

test('toutes les fautes sont dites ensemble, chacune avec son chemin', () => {
  const erreur = refuser({
    cible: './pilote.ts',
    editeur: { denomination: 3, siret: '1' },
    services: { insi: 'recete', insy: 'simule' },
    profils: ['Général', 4],
    limites: { disqueMo: 0 },
    service: {},
  })
  expect(erreur.code).toBe('SEGUR-CFG-001')
  expect(erreur.message).toContain('8 champs')
  expect(ligne(erreur, 'editeur.denomination')).toContain('un texte est attendu, pas 3')
  expect(ligne(erreur, 'editeur.siret')).toContain('SIRET invalide')
  expect(ligne(erreur, 'services.insi')).toContain('recette')
  expect(ligne(erreur, 'services.insy')).toMatch(/champ inconnu.+insi/)
  expect(ligne(erreur, 'profils[1]')).toContain('un texte')
  expect(ligne(erreur, 'limites.disqueMo')).toContain('inférieure à 1')
  expect(ligne(erreur, 'service ') || ligne(erreur, 'service\u00a0')).toMatch(/services/)
  expect(ligne(erreur, 'produit')).toContain('obligatoire')
})

test('un référentiel ou un profil inconnu est une faute du fichier, avec les plus proches', async () => {
  await writeFile(
    path.join(dossier, 'c.mjs'),
    'export default { profils: ["Général", "Infimier"] }',
  )
  await writeFile(path.join(dossier, 'r.mjs'), 'export default { rem: "MDV-LGC-Va9", sorti: "x" }')
  const profil = (await chargerConfig({ fichier: 'c.mjs', dossier }).catch((e) => e)) as ErreurSegur
  expect(ligne(profil, 'profils[1]')).toContain('Infimier')
  const rem = (await chargerConfig({ fichier: 'r.mjs', dossier }).catch((e) => e)) as ErreurSegur
  expect(ligne(rem, 'rem')).toContain('MDV-LGC-Va1')
  expect(ligne(rem, 'sorti')).toContain('sortie')
})

test('un éditeur et un produit sont exigés dès que la cible n’est pas le LGC de référence', () => {
  const erreur = refuser({ cible: 'guide' })
  expect(erreur.details).toHaveLength(2)
})

test.each([null, 3, 'texte', []])(
  'une configuration qui vaut %j est refusée sans incident',
  (brut) => {
    expect(refuser(brut).details[0]).toContain('le fichier')
  },
)

test('un fichier demandé qui n’existe pas est nommé', async () => {
  await expect(chargerConfig({ fichier: 'absent.ts', dossier })).rejects.toMatchObject({
    code: 'SEGUR-CFG-003',
  })
})

test('un fichier qui ne se charge pas donne la raison', async () => {
  await writeFile(path.join(dossier, 'faux.mjs'), 'throw new Error("cassé exprès")')
  const erreur = await chargerConfig({ fichier: 'faux.mjs', dossier }).catch((e: unknown) => e)
  expect(erreur).toMatchObject({ code: 'SEGUR-CFG-002' })
  expect((erreur as ErreurSegur).message).toContain('cassé exprès')
})

test('un fichier sans export par défaut est refusé', async () => {
  await writeFile(path.join(dossier, 'vide.mjs'), 'export const a = 1')
  await expect(chargerConfig({ fichier: 'vide.mjs', dossier })).rejects.toMatchObject({
    code: 'SEGUR-CFG-002',
  })
})

describe('les conditions déclarées sans objet', () => {
  const charger = async (conditions: unknown): Promise<ErreurSegur> => {
    const corps = `export default { conditions: ${JSON.stringify(conditions)} }`
    const fichier = `conditions-${Math.random()}.mjs`
    await writeFile(path.join(dossier, fichier), corps)
    return chargerConfig({ fichier, dossier }).catch((e) => e)
  }
  const signee = {
    exigence: 'INS.32',
    motif: 'Notre logiciel n’alimente aucun autre système.',
    signataire: 'Dominique Essai, responsable qualité',
    date: '2026-11-02',
  }

  test('sont lues telles que l’éditeur les signe', async () => {
    expect(await charger([signee])).toMatchObject({ conditions: [signee] })
  })

  test.each([
    ['sans motif', { motif: '' }, 'conditions[0].motif', 'moins de 10 caractères'],
    ['d’une date impossible', { date: '2026-02-30' }, 'conditions[0].date', 'AAAA-MM-JJ'],
    ['sans condition au catalogue', { exigence: 'INS.01' }, 'conditions[0].exigence', 'INS.39 ('],
    ['d’une exigence inconnue', { exigence: 'INS.99' }, 'conditions[0].exigence', 'inconnue'],
    ['qui suit une autre', { exigence: 'INS.33' }, 'conditions[0].exigence', 'déclarez INS.32'],
  ])('une condition %s est refusée', async (_cas, precise, debut, motif) => {
    expect(ligne(await charger([{ ...signee, ...precise }]), debut)).toContain(motif)
  })

  test('une exigence déclarée deux fois est refusée', async () => {
    expect(ligne(await charger([signee, signee]), 'conditions[1]')).toContain('déjà déclarée')
  })

  test('une faute de frappe dans un champ propose le bon', async () => {
    expect(
      ligne(await charger([{ ...signee, signatere: 'x' }]), 'conditions[0].signatere'),
    ).toContain('signataire')
  })
})

describe('les attestations', () => {
  test('sont un dossier ou une liste ; une faute d’un élément donne son chemin', () => {
    expect(validerConfig({ attestations: './pieces' }, null).attestations).toBe('./pieces')
    const erreur = refuser({ attestations: [{ preuve: 'INS.49.01.01', fichier: 3 }] })
    expect(ligne(erreur, 'attestations[0].fichier')).toContain('un texte')
    expect(ligne(refuser({ attestations: 3 }), 'attestations')).toContain('dossier')
  })
})
