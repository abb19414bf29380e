import MailComposer from 'nodemailer/lib/mail-composer/index.js'
import { EXPEDITEURS } from './expediteurs.ts'
import type { Composition } from './xdm/archive.ts'
import { composerArchive } from './xdm/archive.ts'

const jour = (iso: string): string => iso.split('-').reverse().join('/')

/**
 * Le message qui porte ces documents, source RFC 5322 entière : objet XDM, archive IHE_XDM.ZIP et PDF à
 * côté (mssante.md §9 et §11 [V]). Il n'est pas envoyé : l'opérateur simulé le dépose.
 */
export async function composerCourriel(composition: Composition, a: string): Promise<Buffer> {
  const { demande, document } = composition
  const { patient, titre } = demande
  const { adresse, structure } = EXPEDITEURS[demande.expediteur]
  const [prenom = ''] = patient.prenoms.split(' ')
  const sujet = `XDM/1.0/DDM+${titre} ${patient.nomNaissance} ${prenom} ${jour(patient.dateNaissance)}`
  const courriel = new MailComposer({
    from: { name: structure.nom, address: adresse },
    to: a,
    subject: sujet,
    date: demande.date,
    text: `Bonjour,\n\nVous trouverez ci-joint : ${titre}.\n\n${structure.nom}\n`,
    attachments: [
      {
        filename: 'IHE_XDM.ZIP',
        content: await composerArchive([composition]),
        contentType: 'application/zip',
      },
      { filename: `${titre}.pdf`, content: document.pdf, contentType: 'application/pdf' },
    ],
  })
  return courriel.compile().build()
}
