import { createHash } from 'node:crypto'
import type { Preuve } from './preuve.ts'

/** Les jetons refusés, boîte par boîte : leur empreinte seule, en mémoire (CONF.28). */
export interface Refuses {
  presenter(boiteId: number, preuve: Preuve): void
  /** Le dernier jeton présenté pour cette boîte a été refusé. */
  refuser(boiteId: number): void
  connait(boiteId: number, preuve: Preuve): boolean
  oublier(): void
}

const empreinte = (preuve: Preuve): string | null =>
  preuve.genre === 'jeton' ? createHash('sha256').update(preuve.jeton).digest('base64') : null

export function creerRefuses(): Refuses {
  const presentes = new Map<number, string>()
  const refuses = new Map<number, string>()
  return {
    presenter(boiteId, preuve) {
      const lue = empreinte(preuve)
      if (lue) presentes.set(boiteId, lue)
    },
    refuser(boiteId) {
      const dernier = presentes.get(boiteId)
      if (dernier) refuses.set(boiteId, dernier)
    },
    connait: (boiteId, preuve) => {
      const lue = empreinte(preuve)
      return lue !== null && refuses.get(boiteId) === lue
    },
    oublier() {
      presentes.clear()
      refuses.clear()
    },
  }
}
