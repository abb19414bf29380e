import type { Annonce } from '../../comptes/annonce.ts'
import type { Compte } from '../../comptes/compte.ts'
import { nomCorrespondant } from '../../dossier/correspondants/correspondants.ts'
import type { Patient } from '../../patients/identite.ts'
import type { Dependances } from '../../serveur/dependances.ts'
import { boiteDOffice } from '../boites/depot.ts'
import { accompagnement } from '../composition/accompagnement.ts'
import { lireDocumentJoint } from '../documents/joindre.ts'
import { oppositionsDe } from '../oppositions/depot.ts'
import { confierEnvoi } from './confier.ts'

/**
 * Le document qui vient d'être terminé part seul à ses destinataires, par la boîte applicative que le
 * cabinet a réglée ainsi (MSS.13) ; les règles d'un envoi ordinaire le retiennent aussi. `null` quand
 * rien n'est à envoyer.
 */
export async function envoyerDOffice(
  dep: Dependances,
  { compte, patient, documentId }: { compte: Compte; patient: Patient; documentId: number },
): Promise<Annonce | null> {
  const { base, messagerie } = dep
  const boite = messagerie && boiteDOffice(base)
  const document = boite ? lireDocumentJoint(dep, patient.id, documentId) : null
  if (!boite || !document || !messagerie.retenirDOffice(document.id)) return null
  const professionnels = document.contenu.destinataires.flatMap((d) =>
    d.genre === 'professionnel' && d.mssante
      ? [{ nom: nomCorrespondant(d), adresse: d.mssante }]
      : [],
  )
  if (professionnels.length === 0) return null
  const issue = await confierEnvoi(
    dep,
    {
      ...{ boite, compte, patient, document, professionnels },
      canal: 'professionnel',
      objet: '',
      texte: accompagnement(document.contenu),
      options: { remise: false, lecture: false, fin: false },
      reponseA: null,
      oppositions: oppositionsDe(base, patient.id),
    },
    messagerie.options,
  )
  if ('refus' in issue)
    return { genre: 'attention', textes: [`Non envoyé d’office : ${issue.refus}`] }
  messagerie.facteur.reveiller()
  const noms = professionnels.map(({ nom }) => nom).join(', ')
  return { genre: 'succes', textes: [`Envoi d’office par messagerie sécurisée à ${noms}.`] }
}
