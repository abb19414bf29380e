import { rm } from 'node:fs/promises'
import type { FichierPris, PriseFilm } from '../../../reports/campagne/types.ts'
import type { Depot } from '../../../reports/index.ts'
import type { Scene } from './scene.ts'

/** En deçà, deux lectures d'une même horloge. */
const ECART_S = 2

interface Plateau {
  scene: Pick<Scene, 'couper'>
  depot: Depot
  avanceHorloge: () => Promise<number>
}

/** Range le film de la preuve et dit comment il a été pris ; sans film, dit pourquoi. */
export async function deposerFilm({
  scene,
  depot,
  avanceHorloge,
}: Plateau): Promise<{ fichiers: FichierPris[]; prise: PriseFilm }> {
  const { fichier, type, prise } = await scene.couper()
  const avance = await avanceHorloge().catch(() => 0)
  const dite = Math.abs(avance) > ECART_S ? { ...prise, avanceHorlogeS: avance } : prise
  if (fichier === null) return { fichiers: [], prise: dite }
  const range = depot.deposerFichier(fichier, type)
  await rm(fichier, { force: true })
  return { fichiers: [range], prise: dite }
}
