import { describe, expect, test } from 'vitest'
import { verificationDue } from './echeance.ts'

const NIR = { oid: '1.2.250.1.213.1.4.8' }
const NIA = { oid: '1.2.250.1.213.1.4.9' }
const due = (ins: { oid: string } | null, confirmeeLe: string, aujourdhui: string) =>
  verificationDue({ ins, confirmeeLe, aujourdhui })

describe("l'échéance d'une vérification", () => {
  test("d'un NIR tombe à quatre ans, au jour près", () => {
    expect(due(NIR, '2022-03-02', '2026-03-01')).toBeNull()
    expect(due(NIR, '2022-03-02', '2026-03-02')).toBe('anciennete')
    expect(due(NIR, '2022-03-02', '2031-01-01')).toBe('anciennete')
  })

  test("d'une INS obtenue un 29 février tombe au plus tard le 1er mars", () => {
    expect(due(NIR, '2096-02-29', '2100-02-28')).toBeNull()
    expect(due(NIR, '2096-02-29', '2100-03-01')).toBe('anciennete')
  })

  test("d'un NIA tombe chaque jour, sauf celui de sa confirmation", () => {
    expect(due(NIA, '2026-03-02', '2026-03-02')).toBeNull()
    expect(due(NIA, '2026-03-02', '2026-03-03')).toBe('nia')
  })

  test('n’existe pas sans INS', () => {
    expect(due(null, '2000-01-01', '2026-03-02')).toBeNull()
  })
})
