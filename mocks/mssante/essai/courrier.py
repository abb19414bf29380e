"""Un client de messagerie en Python, par imaplib et smtplib : envoyer, lister, lire, marquer, veiller.

Écrit hors de Node pour ne rien partager avec le serveur. Arguments par JSON sur l'entrée ; une ligne
JSON de constats sur la sortie.
"""

import imaplib
import json
import smtplib
import ssl
import sys
from email.message import EmailMessage

r = json.load(sys.stdin)
tls = ssl.create_default_context(cafile=r["ca"])
xoauth2 = f"user={r['adresse']}\x01auth=Bearer {r['jeton']}\x01\x01"
dit = {}

envoi = EmailMessage()
envoi["From"] = f"Dr_Camille_TESTIER <{r['adresse']}>"
envoi["To"] = r["a"]
envoi["Subject"] = "Résultat à lire"
envoi["Message-ID"] = "<python-1@medecin.fictif.mssante.fr>"
envoi.set_content("Bonjour,\n\n.une ligne qui commence par un point\n")
envoi.add_attachment(b"%PDF-1.4 fictif", maintype="application", subtype="pdf", filename="été.pdf")

with smtplib.SMTP("localhost", r["smtpStarttls"]) as smtp:
    smtp.ehlo()
    dit["authAvantTls"] = "auth" in smtp.esmtp_features
    smtp.starttls(context=tls)
    smtp.ehlo()
    smtp.auth("XOAUTH2", lambda defi=None: xoauth2 if defi is None else "")
    dit["refus"] = smtp.send_message(envoi)

imap = imaplib.IMAP4("localhost", r["imapStarttls"])
imap.starttls(ssl_context=tls)
imap.authenticate("XOAUTH2", lambda defi: xoauth2.encode())
dit["dossiers"] = [ligne.decode() for ligne in imap.list()[1]]
dit["messages"] = int(imap.select("INBOX")[1][0])
dit["trouves"] = imap.uid("SEARCH", "CHARSET", "UTF-8", "SUBJECT", '"Bonjour"')[1][0].decode()
imap.literal = "résultat".encode()
dit["accent"] = imap.uid("SEARCH", "CHARSET", "UTF-8", "SUBJECT")[1][0].decode()
lu = imap.fetch("1", "(UID FLAGS BODY.PEEK[])")[1]
dit["octets"] = len(lu[0][1])
dit["structure"] = imap.fetch("1", "(BODYSTRUCTURE)")[1][0].decode()
dit["marque"] = imap.store("1", "+FLAGS", "(\\Flagged $Integre)")[1][0].decode()
dit["depose"] = imap.append("Sent", "\\Seen", None, envoi.as_bytes())[0]
dit["copie"] = imap.copy("1", "Trash")[0]

# imaplib ne sait pas veiller avant Python 3.14 : les mêmes octets, à la main.
imap.send(b"v1 IDLE\r\n")
dit["veille"] = imap.readline().decode().strip()
print(json.dumps({"veille": True}), flush=True)
dit["arrivee"] = imap.readline().decode().strip()
while not imap.readline().startswith(b"*"):
    pass
imap.send(b"DONE\r\n")
while not (ligne := imap.readline()).startswith(b"v1"):
    pass
dit["fin"] = ligne.decode().strip()
imap.logout()
print(json.dumps(dit), flush=True)
