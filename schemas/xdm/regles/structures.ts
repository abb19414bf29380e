import { montrer } from '../../montrer.ts'
import { classifications, slot } from '../ebrim.ts'
import { CLASSIFICATIONS } from '../espaces.ts'
import { lieuFiche } from '../lieu-fiche.ts'
import { anomalieXdm, type RegleMetadonnees } from './types.ts'

const FORME =
  /^[^^]+\^\^\^\^\^&1\.2\.250\.1\.71\.4\.2\.2&ISO\^IDNST\^\^\^(1[0-9AB]{9}|2\d{9}|3\d{14}|[04].+)$/

/** Structure de l’auteur : racine, et registre devant l’identifiant (dmp.md §6 [V]). */
export const structures: RegleMetadonnees = ({ documents }) =>
  documents.flatMap((fiche) =>
    classifications(fiche.objet, CLASSIFICATIONS.auteur)
      .flatMap((c) => slot(c, 'authorInstitution'))
      .filter((xon) => !FORME.test(xon))
      .map((xon) =>
        anomalieXdm('structures', 'bloquante', {
          lieu: lieuFiche(fiche, 'authorInstitution'),
          message: `« ${montrer(xon)} » : nom, racine ou registre manque.`,
          remede:
            'Écrire NOM^^^^^&1.2.250.1.71.4.2.2&ISO^IDNST^^^ et 1 FINESS, 2 SIREN, 3 SIRET ou 4 cabinet.',
          source: 'dmp.md §6',
        }),
      ),
  )
