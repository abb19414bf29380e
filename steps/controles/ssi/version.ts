import type { Constat } from '../../../reports/campagne/types.ts'
import { controler } from '../controle.ts'

/** Le numéro entier : « 4.2 » n'est pas « 4.2.1 ». */
const entier = (texte: string, version: string): boolean =>
  texte.split(/[^\p{L}\p{N}.+_-]+/u).some((mot) => mot.replace(/^v(?=\d)|\.$/gi, '') === version)

/** PROV.VERS.01 : l'écran d'information porte le numéro de la version candidate. */
export function versionAffichee(affichee: string, declaree: string): Constat {
  return controler({
    id: 'ssi.version',
    conforme: declaree !== '' && entier(affichee, declaree),
    attendu: `version ${declaree || 'déclarée au dossier'}`,
    observe: affichee,
    ou: 'écran d’information du logiciel',
    action: 'Afficher le numéro de la version livrée, et le changer à chaque modification.',
    source: 'convention de référencement MDV-LGC-Va1, annexe 1 [V]',
  })
}
