import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { dossierTemporaire } from '../essais/dossier-temporaire.ts'
import { creerDossierCampagne } from './creer-dossier.ts'
import { lireDerniere } from './derniere.ts'

const options = (racine: string) => ({
  racine,
  produit: 'Cabinet Démo: édition/2',
  version: '1.4 β',
  date: new Date('2026-11-20T08:00:00.000Z'),
})

describe('creerDossierCampagne', () => {
  it('donne un nom sans danger pour Windows', () => {
    const dossier = creerDossierCampagne(options(path.join(dossierTemporaire(), 'campagnes')))
    expect(path.basename(dossier)).toBe('20261120-090000-Cabinet-Demo-edition-2-1.4')
  })

  it('n’écrase jamais une campagne', () => {
    const racine = dossierTemporaire()
    const premiere = creerDossierCampagne(options(racine))
    writeFileSync(path.join(premiere, 'temoin'), 'intact')
    const seconde = creerDossierCampagne(options(racine))
    expect(seconde).toBe(`${premiere}-2`)
    expect(readFileSync(path.join(premiere, 'temoin'), 'utf8')).toBe('intact')
  })

  it('fait pointer « derniere » vers la plus récente', () => {
    const racine = dossierTemporaire()
    creerDossierCampagne(options(racine))
    const seconde = creerDossierCampagne(options(racine))
    expect(lireDerniere(racine)).toBe(seconde)
  })

  it('écrit le nom dans derniere.txt quand le lien ne peut pas être posé', () => {
    const racine = dossierTemporaire()
    mkdirSync(path.join(racine, 'derniere'))
    const dossier = creerDossierCampagne(options(racine))
    expect(readFileSync(path.join(racine, 'derniere.txt'), 'utf8').trim()).toBe(
      path.basename(dossier),
    )
    expect(lireDerniere(racine)).toBe(dossier)
  })

  it('dit que le dossier de sortie ne se crée pas', () => {
    const fichier = path.join(dossierTemporaire(), 'fichier')
    writeFileSync(fichier, '')
    expect(() => creerDossierCampagne(options(path.join(fichier, 'x')))).toThrow(
      expect.objectContaining({ code: 'SEGUR-SOR-001' }),
    )
  })
})

describe('lireDerniere', () => {
  it('rend null sans campagne, ou quand la dernière a été supprimée', () => {
    const racine = dossierTemporaire()
    expect(lireDerniere(racine)).toBeNull()
    writeFileSync(path.join(racine, 'derniere.txt'), 'partie\n')
    expect(lireDerniere(racine)).toBeNull()
  })

  it('ne sort pas du dossier des campagnes, quoi que dise derniere.txt', () => {
    const racine = path.join(dossierTemporaire(), 'campagnes')
    mkdirSync(racine)
    writeFileSync(path.join(racine, 'derniere.txt'), '../../etc\n')
    expect(lireDerniere(racine)).toBeNull()
  })
})
