import type { Horloge } from '../../mocks/contrat.ts'
import { type DescriptionSimulateurs, demarrerSimulateurs } from '../../mocks/index.ts'
import { DOSSIER_PKI } from '../chemins.ts'
import { ErreurSegur } from '../erreur-segur.ts'
import { raisonDe } from '../ligne/raison.ts'
import { reconnaitre } from '../ligne/reconnaitre.ts'

export interface OptionsSimulateurs {
  horloge: Horloge
  /** Premier port ; le système les choisit à défaut. */
  portBase?: number | undefined
  graine?: number | undefined
}

export interface SimulateursDemarres {
  /** L’objet de « segur simulateurs --json », complet. */
  description: DescriptionSimulateurs
  arreter(): Promise<void>
}

/** Démarre les services simulés avec la PKI de test de cette machine. Lève SEGUR-SIM-001 ou SEGUR-PORT-001. */
export async function demarrerServices({
  horloge,
  portBase,
  graine,
}: OptionsSimulateurs): Promise<SimulateursDemarres> {
  try {
    return await demarrerSimulateurs({
      dossierPki: DOSSIER_PKI,
      horloge,
      ...(portBase === undefined ? {} : { portBase }),
      ...(graine === undefined ? {} : { graine }),
    })
  } catch (cause) {
    const connue = await reconnaitre(cause)
    if (connue) throw connue
    throw new ErreurSegur('SEGUR-SIM-001', { raison: raisonDe(cause) }, { cause })
  }
}
