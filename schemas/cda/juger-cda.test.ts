import { describe, expect, test } from 'vitest'
import { jugerCda } from './juger-cda.ts'

const DEBUT = '<ClinicalDocument xmlns="urn:hl7-org:v3">'
const FIN = '</ClinicalDocument>'
const octets = (texte: string) => Buffer.from(texte)

function bombe(): string {
  const entites = Array.from({ length: 10 }, (_, i) => {
    const avant = i === 0 ? 'ha' : `&e${i - 1};`.repeat(10)
    return `<!ENTITY e${i} "${avant}">`
  })
  return `<!DOCTYPE a [${entites.join('')}]>${DEBUT}<title>&e9;</title>${FIN}`
}

describe('un document hostile est un constat, jamais une panne', () => {
  test.each([
    ['vide', '', 'xml.mal-forme'],
    ['pas du XML', 'bonjour', 'xml.mal-forme'],
    ['coupé', `${DEBUT}<title>`, 'xml.mal-forme'],
    [
      'autre encodage déclaré',
      `<?xml version="1.0" encoding="ISO-8859-1"?>${DEBUT}${FIN}`,
      'xml.charset',
    ],
    [
      'entité externe',
      `<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>${DEBUT}&x;${FIN}`,
      'xml.doctype',
    ],
    ['bombe d’entités', bombe(), 'xml.doctype'],
    [
      '10 000 éléments emboîtés',
      `${DEBUT}${'<a>'.repeat(10_000)}${'</a>'.repeat(10_000)}${FIN}`,
      'xml.mal-forme',
    ],
    ['autre racine', '<a xmlns="urn:hl7-org:v3"/>', 'cda.racine'],
    ['autre espace de noms', '<ClinicalDocument/>', 'cda.racine'],
    ['300 000 éléments', `${DEBUT}${'<a/>'.repeat(300_000)}${FIN}`, 'xml.noeuds'],
  ])('%s', (_cas, texte, regle) => {
    const jugement = jugerCda(octets(texte))
    expect(jugement.document).toBeNull()
    expect(jugement.anomalies).toHaveLength(1)
    expect(jugement.anomalies[0]).toMatchObject({ regle, gravite: 'bloquante' })
    expect(jugement.nonControles[0]).toContain('n’a pas pu être lu')
  })

  test('octets qui ne sont pas de l’UTF-8', () => {
    const latin = Buffer.concat([octets(DEBUT), Buffer.from([0xe9]), octets(FIN)])
    expect(jugerCda(latin).anomalies[0]?.regle).toBe('xml.charset')
  })

  test('50 Mio', () => {
    expect(jugerCda(Buffer.alloc(50 * 1024 * 1024, 32)).anomalies[0]?.regle).toBe('cda.taille')
  })
})

describe('ce qui n’a pas été contrôlé est dit', () => {
  test('sans import ni règle, rien n’est un succès', () => {
    const { document, anomalies, nonControles } = jugerCda(
      octets(`${DEBUT}<title> T </title>${FIN}`),
    )
    expect(document).toEqual({ titre: 'T', type: '', niveau: 'N3', autoPresentable: false })
    expect(anomalies.map(({ regle }) => regle)).toEqual(['cda.non-controle'])
    expect(nonControles[0]).toContain('ne sont pas importées')
  })

  test('des règles données s’appliquent, et l’absence d’import est encore dite', () => {
    const regle = () => []
    const { anomalies, nonControles } = jugerCda(octets(`${DEBUT}${FIN}`), { regles: [regle] })
    expect(anomalies).toEqual([])
    expect(nonControles).toHaveLength(1)
  })
})
