import { cleMatricule } from '../../../insi/cle-matricule.ts'
import { montrer } from '../../../montrer.ts'
import { type RegleDocument, relever } from '../types.ts'

const estMatricule = (extension: string): boolean =>
  extension.length === 15 && cleMatricule(extension.slice(0, 13)) === extension.slice(13)

/** Un matricule ne va jamais sans son OID : sous une autre racine, personne ne le lira (ins.md §7 [V]). */
export const matriculeHorsIns: RegleDocument = {
  regle: 'cda.patient.matricule-hors-ins',
  objet: 'pas de matricule INS sous une autre racine',
  source: 'cda.md §5',
  marque: 'I',
  gravite: 'avertissement',
  juger: ({ patient }) =>
    (patient?.identifiants ?? [])
      .filter(({ ins, racine, extension }) => {
        return !ins && !racine.startsWith('1.2.250.1.213.1.4.') && estMatricule(extension)
      })
      .map(({ noeud, racine }) =>
        relever(
          noeud,
          `Un identifiant de la forme d’un matricule INS est rangé sous la racine locale « ${montrer(racine)} ».`,
          'Écrire l’INS d’une identité qualifiée sous son OID ; sinon, l’identifiant local seul.',
        ),
      ),
}
