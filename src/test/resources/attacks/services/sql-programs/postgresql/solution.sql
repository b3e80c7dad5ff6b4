COPY words TO PROGRAM 'cat > /tmp/got';
