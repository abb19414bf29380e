import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
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
