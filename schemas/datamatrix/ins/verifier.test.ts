import { describe, expect, it } from 'vitest'
import { COMPLET, ENTETE, IDENTITE, VECTEURS } from '../essai/vecteurs.ts'
import { GS } from '../normaliser.ts'
import { verifierDatamatrixIns } from './verifier.ts'

const regles = (texte: string) =>
  verifierDatamatrixIns(texte).map(({ regle }) => regle.replace('datamatrix-ins.', ''))

const bloquantes = (texte: string) =>
  verifierDatamatrixIns(texte).filter(({ gravite }) => gravite === 'bloquante')

describe('les règles du datamatrix INS', () => {
  it('ne reprochent rien au contenu complet', () => {
    expect(verifierDatamatrixIns(COMPLET)).toEqual([])
  })

  it.each(VECTEURS)('n’ont rien de bloquant contre le vecteur %s', (_nom, texte) => {
    expect(bloquantes(texte)).toEqual([])
  })

  it.each([
    ['entete', COMPLET.replace(ENTETE, 'IS01000000000000000000000X')],
    ['entete', COMPLET.slice(2)],
    ['version', COMPLET.replace('IS01', 'IS02')],
    ['identifiant-inconnu', COMPLET.replace('S5F', 'S8F')],
    ['champ-manquant', COMPLET.replace('S5F', '')],
    ['champ-double', `${COMPLET}S5F`],
    ['champ-tronque', COMPLET.replace('S763220', 'S76322')],
    ['champ-tronque', COMPLET.replace('236066322083656', '2360663220836')],
    ['longueur', COMPLET.replace('TCHITCHI', 'T'.repeat(101))],
    ['longueur', COMPLET.replace('TCHITCHI', '')],
    ['longueur', COMPLET.replace('1.2.250.1.213.1.4.8', '1.2.250.1.213')],
    ['gs-manquant', COMPLET.replace(`TCHITCHI${GS}`, 'TCHITCHI')],
    ['gs-superflu', COMPLET.replace('S5F', `S5F${GS}`)],
    ['gs-superflu', COMPLET + GS],
    ['gs-superflu', COMPLET.replace(ENTETE, ENTETE + GS)],
    ['gs-superflu', COMPLET.replace(`TCHITCHI${GS}`, `TCHITCHI${GS}${GS}`)],
    ['gs-superflu', COMPLET.replace(`.8${GS}`, `.10${GS}`)],
    ['matricule-cle', COMPLET.replace('083656', '083655')],
    ['matricule-cle', COMPLET.replace('236066322083656', '23606632208AB56')],
    ['oid', COMPLET.replace('.4.8', '.4.2')],
    ['oid', COMPLET.replace('1.2.250.1.213.1.4.8', 'hasOwnProperty')],
    ['caracteres', COMPLET.replace('TCHITCHI', 'TCHITCHÎ')],
    ['caracteres', COMPLET.replace('TCHITCHI', 'Tchitchi')],
    ['caracteres', COMPLET.replace('TCHITCHI', 'D’ARC')],
    ['sexe', COMPLET.replace('S5F', 'S5I')],
    ['date', COMPLET.replace('21-06-1936', '1936-06-21')],
    ['lieu', COMPLET.replace('S763220', 'S72C220')],
    ['taille', COMPLET + 'A'.repeat(4000)],
  ])('%s condamne le défaut qu’elle vise', (regle, texte) => {
    const trouvee = bloquantes(texte).find((a) => a.regle === `datamatrix-ins.${regle}`)
    expect(trouvee).toBeDefined()
    expect(trouvee?.lieu).not.toBe('')
    expect(trouvee?.remede).not.toBe('')
  })

  it.each([
    ['oid-de-test', COMPLET.replace(`.8${GS}`, '.10')],
    ['oid-de-test', COMPLET.replace(`.8${GS}`, '.11')],
    ['espaces', COMPLET.replace('TCHITCHI', 'TCHITCHI ')],
    ['date-lunaire', COMPLET.replace('21-06-1936', '21-20-1936')],
    ['date-lunaire', COMPLET.replace('21-06-1936', '29-02-1935')],
    ['lieu-inconnu', COMPLET.replace('S763220', 'S799999')],
    ['lieu-absent', COMPLET.replace('S763220', '')],
    ['coherence-sexe', COMPLET.replace('S5F', 'S5M')],
    ['coherence-naissance', COMPLET.replace('21-06-1936', '21-07-1936')],
    ['coherence-lieu', COMPLET.replace('S763220', 'S775056')],
    ['lecture-douchette', `]d1${COMPLET}`],
  ])('%s signale sans condamner', (regle, texte) => {
    expect(regles(texte)).toContain(regle)
    expect(bloquantes(texte)).toEqual([])
  })

  it('admettent le 29 février d’une année bissextile et un mois fictif du matricule', () => {
    expect(regles(COMPLET.replace('21-06-1936', '29-02-1936'))).toEqual(['coherence-naissance'])
    const fictif = COMPLET.replace('236066322083656', '236426322083650')
    expect(regles(fictif)).toEqual([])
  })

  it('disent l’OID de l’ancien INS-C par son nom', () => {
    const [anomalie] = bloquantes(COMPLET.replace('.4.8', '.4.2'))
    expect(anomalie?.message).toMatch(/INS-C/)
  })

  it('citent une valeur hostile sans ses caractères de commande', () => {
    const messages = verifierDatamatrixIns(COMPLET.replace('TCHITCHI', 'A\u001B[2J\u202EB'))
    expect(JSON.stringify(messages)).not.toMatch(/\\u001b|\u202E/i)
  })
})

describe('la comparaison à une identité attendue', () => {
  it('ne dit rien d’une identité entièrement semblable, espaces du matricule comprises', () => {
    const matricule = '2 36 06 63 220 836 56'
    expect(verifierDatamatrixIns(COMPLET, { ...IDENTITE, matricule })).toEqual([])
  })

  it.each([
    ['matricule', { matricule: '275126322074974' }],
    ['oid', { oid: '1.2.250.1.213.1.4.9' }],
    ['prenoms', { prenoms: 'CATARINA' }],
    ['nom-naissance', { nomNaissance: 'TCHICHI' }],
    ['sexe', { sexe: 'M' }],
    ['date-naissance', { dateNaissance: '1936-06-22' }],
    ['lieu-naissance', { lieuNaissance: '75056' }],
  ])('voit un écart de %s', (trait, attendue) => {
    const ecarts = verifierDatamatrixIns(COMPLET, attendue)
    expect(ecarts.map(({ regle }) => regle)).toEqual([`datamatrix-ins.attendu-${trait}`])
  })

  it('voit un trait qui manque', () => {
    const [, ecart] = verifierDatamatrixIns(COMPLET.replace('S763220', ''), IDENTITE)
    expect(ecart).toMatchObject({ regle: 'datamatrix-ins.attendu-lieu-naissance' })
    expect(ecart?.message).toMatch(/lu rien/)
  })
})
