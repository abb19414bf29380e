import { describe, expect, it } from 'vitest'
import { deplierPieces, lireTexteDocument } from './lire-texte.ts'

const jointe = (texte: string) =>
  (
    Buffer.from(texte)
      .toString('base64')
      .match(/.{1,76}/g) ?? []
  ).join('\r\n')
const courriel = (piece: string) =>
  `Subject: Compte rendu\r\nContent-Transfer-Encoding: base64\r\n\r\n${jointe(piece)}\r\n\r\n--fin--`

describe('deplierPieces', () => {
  it('montre ce que dit une pièce jointe, en-têtes et suite intacts', async () => {
    const piece = `<?xml version="1.0"?><document><titre>Suivi du diabète</titre>${' '.repeat(90)}</document>`
    const lu = await deplierPieces(courriel(piece))
    expect(lu).toContain('<titre>Suivi du diabète</titre>')
    expect(lu).toMatch(/^Subject: Compte rendu[\s\S]+--fin--$/)
  })

  it('dit pourquoi une pièce ne se lit pas, et continue', async () => {
    const lu = await deplierPieces(courriel(`\u0000${'x'.repeat(120)}`))
    expect(lu).toContain('pas un texte que le banc lit')
    expect(lu).toContain('--fin--')
  })

  it('laisse un texte sans pièce comme il est', async () => {
    expect(await deplierPieces('Bonjour.\nÀ demain.')).toBe('Bonjour.\nÀ demain.')
  })
})

it('un PDF abîmé ne se compare qu’à son empreinte, avec la raison', async () => {
  expect(await lireTexteDocument(Buffer.from('%PDF-1.7 coupé'))).toHaveProperty('empechement')
})
