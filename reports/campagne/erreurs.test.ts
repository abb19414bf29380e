import { describe, expect, it } from 'vitest'
import { ErreurDossier, traduireErreur } from './erreurs.ts'

const systeme = (code: string): Error => Object.assign(new Error(code), { code })

describe('traduireErreur', () => {
  it.each([
    ['ENOSPC', 'disque-plein', 'SEGUR-SOR-003'],
    ['EDQUOT', 'disque-plein', 'SEGUR-SOR-003'],
    ['EROFS', 'non-inscriptible', 'SEGUR-SOR-003'],
    ['EIO', 'autre', 'SEGUR-SOR-003'],
  ])('%s devient « %s » à l’écriture', (errno, genre, code) => {
    expect(traduireErreur(systeme(errno), '/c')).toMatchObject({ genre, code, chemin: '/c' })
  })

  it.each([
    ['ENOENT', 'SEGUR-CAM-002'],
    ['EACCES', 'SEGUR-CAM-001'],
  ])('%s à la lecture porte le code %s', (errno, code) => {
    expect(traduireErreur(systeme(errno), '/c', 'lire').code).toBe(code)
  })

  it('un dossier de campagnes qui ne se crée pas porte le code de la sortie', () => {
    expect(traduireErreur(systeme('EACCES'), '/c', 'creer').code).toBe('SEGUR-SOR-001')
  })

  it('garde l’erreur d’origine en cause', () => {
    const origine = systeme('ENOSPC')
    expect(traduireErreur(origine, '/c').cause).toBe(origine)
  })

  it('ne traduit pas deux fois', () => {
    const traduite = new ErreurDossier('illisible', '/c', { operation: 'lire' })
    expect(traduireErreur(traduite, '/autre')).toBe(traduite)
  })
})
