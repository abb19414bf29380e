import type { Base } from '../../base/base.ts'
import { echec } from './echec.ts'
import { dernierReussi, type FichierCharge } from './rapport.ts'

/** Un fichier tombé sous ce seuil est sans doute incomplet (annuaire.md §9 [C]). */
const SEUIL = 0.8

/** Refuse un fichier bien plus court que le dernier chargé, ou dont rien ne se garde. */
export function controlerVolume(base: Base, fichier: FichierCharge): void {
  if (fichier.gardees === 0) throw echec('aucune-ligne')
  const connu = dernierReussi(base)?.rapport.fichiers.find((f) => f.service === fichier.service)
  const valables = (f: FichierCharge) =>
    f.lues - f.ecarts.filter((e) => estFautive(e.motif)).reduce((n, e) => n + e.nombre, 0)
  if (connu && valables(fichier) < SEUIL * valables(connu))
    throw echec('trop-court', ` : ${valables(fichier)} contre ${valables(connu)}.`)
}

/** Les lignes justes mais écartées exprès comptent comme lues. */
const estFautive = (motif: string): boolean => !/départements|double/.test(motif)
