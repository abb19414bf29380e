import { dateHeure } from '../campagne/dates.ts'
import { accorder } from '../libelles.ts'
import type { DerogationEmployee } from '../proprete/derogations/types.ts'
import { typographier } from '../typographie.ts'
import { dossierChapitre } from './nommer.ts'
import { BANDEAU_REPETITION, DOSSIER_ADMINISTRATIF } from './noms.ts'
import type { BilanChapitre, Controle, DemandeAssemblage } from './types.ts'

function ligneChapitre({ code, libelle, deposees, dues, complet }: BilanChapitre): string {
  const reste = deposees < dues ? `, ${accorder(dues, 'preuve demandée', 'preuves demandées')}` : ''
  const etat = complet ? 'complet' : `INCOMPLET${reste}`
  return `  ${dossierChapitre(code).padEnd(14)} ${libelle} : ${accorder(deposees, 'fichier')}, ${etat}`
}

const ligneDerogation = ({ regle, fichier, raison, par, expire }: DerogationEmployee): string =>
  `  - ${regle}, ${fichier} : ${raison} ${par}, jusqu’au ${expire}.`

interface Reste extends Pick<Controle, 'derogations'> {
  chapitres: readonly BilanChapitre[]
  manques: readonly string[]
}

/** Le mode d'emploi du paquet, pour la personne qui dépose. */
export function composerLisezMoi(
  { lue, mode }: DemandeAssemblage,
  { chapitres, manques, derogations }: Reste,
): string {
  const { campagne, fin } = lue
  const lignes = [
    ...(mode === 'repetition'
      ? [
          `*** ${BANDEAU_REPETITION} ***`,
          'Ce paquet montre la forme du dépôt. Ses preuves ne sont pas toutes recevables.',
          '',
        ]
      : []),
    `Preuves de ${campagne.produit} ${campagne.versionLgc}, ${campagne.editeur.denomination}`,
    `${campagne.rem.rem}, révision ${campagne.rem.revision}`,
    `Campagne du ${dateHeure(campagne.debut)} au ${dateHeure(fin)} (heure de Paris)`,
    '',
    'Comment déposer',
    '  1. Ouvrez le dossier d’un chapitre, puis sa liste de dépôt (CSV).',
    '  2. Dans Convergence, mettez chaque fichier dans l’emplacement de son numéro, dans l’ordre.',
    '     Un emplacement reçoit un seul fichier ; une archive ne se dépose pas à leur place.',
    '  3. La page de couverture du chapitre montre ce que chaque fichier prouve : elle sert à relire.',
    `  4. ${DOSSIER_ADMINISTRATIF}/ : les champs à recopier dans le dossier administratif.`,
    '',
    'Chapitres',
    ...chapitres.map(ligneChapitre),
    '',
    ...(manques.length > 0
      ? ['Dossier administratif à compléter', ...manques.map((manque) => `  - ${manque}`), '']
      : []),
    ...(derogations.length > 0
      ? ['Dérogations employées', ...derogations.map(ligneDerogation), '']
      : []),
    'manifeste.json donne l’empreinte SHA-256 de chaque fichier : ne modifiez rien ici, assemblez de nouveau.',
    'Verdict du banc ; seule l’ANS référence.',
  ]
  return `${lignes.map(typographier).join('\r\n')}\r\n`
}
