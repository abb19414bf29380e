import { montrer } from '../../montrer.ts'
import { classifications, slot } from '../ebrim.ts'
import { CLASSIFICATIONS } from '../espaces.ts'
import { lieuFiche } from '../lieu-fiche.ts'
import { anomalieXdm, type RegleMetadonnees } from './types.ts'

/** Le premier caractère nomme le registre : 8 RPPS, 0 ADELI, 3 à 6 identifiants internes (cda.md §6 [V]). */
const FORME =
  /^(8\d{11}|0[0-9A-Z]{9}|[3-6][^^]+)\^[^^]+\^[^^]*\^\^\^\^\^\^&1\.2\.250\.1\.71\.4\.2\.1&ISO\^D\^\^\^\w+$/

/** Auteur et signataire : registre devant l’identifiant, racine des professionnels (dmp.md §6 [V]). */
export const auteurs: RegleMetadonnees = ({ documents, lots }) => {
  const deLot = lots.flatMap((lot) =>
    classifications(lot, CLASSIFICATIONS.lotAuteur).flatMap((c) =>
      slot(c, 'authorPerson').map((xcn) => ({ lieu: 'lot, authorPerson', xcn })),
    ),
  )
  const deFiches = documents.flatMap((fiche) => [
    ...slot(fiche.objet, 'legalAuthenticator').map((xcn) => ({
      lieu: lieuFiche(fiche, 'legalAuthenticator'),
      xcn,
    })),
    ...classifications(fiche.objet, CLASSIFICATIONS.auteur).flatMap((c) =>
      slot(c, 'authorPerson').map((xcn) => ({ lieu: lieuFiche(fiche, 'authorPerson'), xcn })),
    ),
  ])
  return [...deLot, ...deFiches]
    .filter(({ xcn }) => !FORME.test(xcn))
    .map(({ lieu, xcn }) =>
      anomalieXdm('auteurs', 'bloquante', {
        lieu,
        message: `« ${montrer(xcn)} » : registre, nom ou racine manque.`,
        remede:
          'Écrire 8 et le RPPS (ou 0 et l’ADELI)^NOM^PRENOM^^^^^^&1.2.250.1.71.4.2.1&ISO^D^^^IDNPS.',
        source: 'dmp.md §6',
      }),
    )
}
